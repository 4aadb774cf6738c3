import { RefreshCw, Rocket } from 'lucide-react';
import { useState } from 'react';
import type { Environment } from '../../core/phone.ts';
import { Button, EmptyState, IconButton, PageHeader, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import type { DeploymentsView } from '../api/views.ts';
import { PageMain } from '../builder/page-main.tsx';
import { PublishDialog } from '../builder/publish-dialog.tsx';
import { PausedNoticesElsewhere } from '../sms/paused-notices.tsx';
import { DeployDialogs, type OpenDialog } from './deploy-dialogs.tsx';
import { ABOVE } from './deploy-words.ts';
import { earlierReleases } from './earlier-releases.ts';
import { EnvironmentCard } from './environment-card.tsx';
import { HistoryTable } from './history-table.tsx';
import { PromoteStep } from './promote-step.tsx';
import { useDeployments } from './use-deployments.ts';

/** The Deploy page: which release is where, and moving it on or back. */
export function DeployPage() {
  const { view, error, isLoading, refresh } = useDeployments();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [publishing, setPublishing] = useState(false);
  return (
    <PageMain label="Deploy" className="gap-5">
      <PageHeader
        title="Deploy"
        description="Which release callers meet. Publish brings one to Sandbox; from there it is promoted."
        actions={<IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={refresh} />}
      />
      <PausedNoticesElsewhere />
      {error ? (
        <ErrorNotice error={error} onRetry={refresh} also="What is deployed is not affected." />
      ) : null}
      {view === null && isLoading ? <Spinner label="Asking which release is where…" /> : null}
      {view && view.history.length === 0 ? (
        <EmptyState
          icon={<Rocket size={20} />}
          title="Nothing is published yet"
          action={<Button onClick={() => setPublishing(true)}>Publish the draft</Button>}
        >
          Publishing checks the draft and makes release 1 of it in Sandbox. Callers meet a release
          once it is promoted to Live.
        </EmptyState>
      ) : null}
      {view && view.history.length > 0 ? <Filled view={view} onOpen={setDialog} /> : null}
      {dialog && view ? (
        <DeployDialogs
          dialog={dialog}
          view={view}
          onClose={() => setDialog(null)}
          onMoved={refresh}
        />
      ) : null}
      {publishing ? <PublishDialog onClose={() => setPublishing(false)} /> : null}
    </PageMain>
  );
}

interface FilledProps {
  view: DeploymentsView;
  onOpen: (dialog: OpenDialog) => void;
}

function Filled({ view, onOpen }: FilledProps) {
  const releaseIn = (environment: Environment) =>
    view.environments.find((one) => one.environment === environment)?.current ?? null;
  return (
    <>
      {/* As wide as the page is, which a panel beside it makes narrow on any screen. */}
      <div className="@container shrink-0">
        <div className="flex flex-col items-stretch gap-3 @min-[680px]:flex-row">
          {view.environments.map((one) => {
            const to = ABOVE[one.environment];
            return [
              <EnvironmentCard
                key={one.environment}
                view={one}
                canRollBack={earlierReleases(view, one.environment).length > 0}
                onRollBack={() => onOpen({ kind: 'roll back', environment: one.environment })}
              />,
              to ? (
                <PromoteStep
                  key={to}
                  to={to}
                  source={one.current}
                  target={releaseIn(to)}
                  onPromote={() => onOpen({ kind: 'promote', to })}
                />
              ) : null,
            ];
          })}
        </div>
      </div>
      <HistoryTable history={view.history} />
    </>
  );
}

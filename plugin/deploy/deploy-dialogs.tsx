import type { Environment } from '../../core/phone.ts';
import type { DeploymentsView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { ENVIRONMENT_NAMES } from './deploy-words.ts';
import { earlierReleases } from './earlier-releases.ts';
import { PromoteDialog } from './promote-dialog.tsx';
import { RollBackDialog } from './roll-back-dialog.tsx';

export type OpenDialog =
  | { readonly kind: 'promote'; readonly to: 'pre-release' | 'live' }
  | { readonly kind: 'roll back'; readonly environment: Environment };

interface DeployDialogsProps {
  dialog: OpenDialog;
  view: DeploymentsView;
  onClose: () => void;
  /** A release is somewhere else now. */
  onMoved: () => void;
}

/** The dialog that is open, with what it needs of the page. */
export function DeployDialogs({ dialog, view, onClose, onMoved }: DeployDialogsProps) {
  const { toast } = useBuilder();
  const environmentOf = (name: Environment) =>
    view.environments.find((one) => one.environment === name);
  function moved(number: number, environment: Environment) {
    toast({ title: `Release ${number} is in ${ENVIRONMENT_NAMES[environment]}`, tone: 'success' });
    onClose();
    onMoved();
  }
  if (dialog.kind === 'roll back') {
    const { environment } = dialog;
    const target = environmentOf(environment);
    if (!target) return null;
    return (
      <RollBackDialog
        view={target}
        earlier={earlierReleases(view, environment)}
        onClose={onClose}
        onDone={(number) => moved(number, environment)}
      />
    );
  }
  const { to } = dialog;
  const source = environmentOf(to === 'live' ? 'pre-release' : 'sandbox')?.current;
  const target = environmentOf(to);
  if (!source || !target) return null;
  return (
    <PromoteDialog
      to={to}
      source={source}
      replaced={target.current}
      openCalls={target.openCalls}
      waiting={target.textsWaiting}
      onClose={onClose}
      onDone={(number) => moved(number, to)}
    />
  );
}

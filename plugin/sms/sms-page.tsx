import { ArrowLeftRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { type RecordId, templateIdSchema } from '../../core/ids.ts';
import { type Draft, recordOf, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { Button, PageHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { useKeptSelection } from '../builder/use-kept-selection.ts';
import { ChangeSendersDialog } from './change-senders-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { SendersCard } from './senders-card.tsx';
import { TemplatePanel } from './template-panel.tsx';
import { TemplateTable } from './template-table.tsx';
import { PausedNotices } from './paused-notices.tsx';
import { QuietHoursCard } from './quiet-hours-card.tsx';
import { TwilioCard } from './twilio-card.tsx';
import { useTemplates } from './use-templates.ts';
import { useTwilio } from './use-twilio.ts';

/** The SMS page: the Twilio account, the list of templates, and the chosen one at the right. */
export function SmsPage() {
  const { navigate, panel } = useBuilder();
  useKeptSelection('sms', templatesOf);
  const selected = useDraft(({ draft, selection }) => templateOf(draft, selection[0]));
  const testing = useStore(panel, (state) => state.test);
  const twilio = useTwilio();
  const { fresh, add, duplicate, remove, giveSender } = useTemplates();
  const hasSeveral = useDraft(({ draft }) => recordsOf(draft, 'template').length > 1);
  const [changing, setChanging] = useState(false);
  const [deleting, setDeleting] = useState<Template | null>(null);
  return (
    <>
      <PageMain label="SMS">
        <PageHeader
          title="SMS"
          description="Templates your topics can send, and the Twilio numbers they are sent from."
          actions={
            <>
              {hasSeveral ? (
                <Button
                  icon={<ArrowLeftRight size={15} aria-hidden />}
                  onClick={() => setChanging(true)}
                >
                  Change senders…
                </Button>
              ) : null}
              <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={add}>
                Add SMS
              </Button>
            </>
          }
        />
        <TwilioCard twilio={twilio} />
        <PausedNotices twilio={twilio} />
        {twilio.view?.connected ? (
          <SendersCard
            key={twilio.view.accountSid}
            account={twilio.view}
            onChooseAnswers={twilio.chooseAnswers}
          />
        ) : null}
        <QuietHoursCard />
        <TemplateTable
          selected={testing ? undefined : selected}
          senders={twilio.senders}
          onSelect={(template) => navigate('sms', template.id)}
          onAdd={add}
          onDuplicate={duplicate}
          onDelete={setDeleting}
        />
      </PageMain>
      {selected && !testing ? (
        <TemplatePanel
          key={selected.id}
          template={selected}
          twilio={twilio}
          isFresh={fresh === selected.id}
          onDuplicate={duplicate}
          onDelete={setDeleting}
        />
      ) : null}
      {changing ? (
        <ChangeSendersDialog
          twilio={twilio}
          onClose={() => setChanging(false)}
          onChange={(change) => {
            setChanging(false);
            giveSender(change);
          }}
        />
      ) : null}
      {deleting ? (
        <DeleteDialog
          template={deleting}
          onClose={() => setDeleting(null)}
          onConfirm={() => {
            setDeleting(null);
            remove(deleting);
          }}
        />
      ) : null}
    </>
  );
}

function templateOf(draft: Draft, id: string | undefined): Template | undefined {
  const parsed = templateIdSchema.safeParse(id);
  return parsed.success ? recordOf(draft, 'template', parsed.data) : undefined;
}

function templatesOf(draft: Draft, ids: readonly RecordId[]): RecordId[] {
  return ids.filter((id) => templateOf(draft, id) !== undefined);
}

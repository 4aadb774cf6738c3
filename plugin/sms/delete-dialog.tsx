import type { Template } from '../../core/records/template.ts';
import { ConfirmDialog } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, templateUses } from '../../core/release/template-uses.ts';
import { count } from './twilio-words.ts';

interface DeleteDialogProps {
  template: Template;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before a template is deleted, and says what would break. */
export function DeleteDialog({ template, onClose, onConfirm }: DeleteDialogProps) {
  const draft = useDraft((state) => state.draft);
  const { topics, actions } = templateUses(draft, actionDefinitions).get(template.id) ?? NOT_USED;
  const isUsed = topics.length + actions.length > 0;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Delete ${template.title}?`}
      text={
        isUsed
          ? `${breaks(actions.length, topics.length)} Without it nothing is sent there, and the next release is refused. You can undo this.`
          : 'No topic sends it, so nothing breaks. You can undo this.'
      }
      confirmLabel="Delete"
      onConfirm={onConfirm}
    >
      {topics.length > 0 ? (
        <ul
          aria-label="Topics that send it"
          className="flex max-h-[180px] list-disc flex-col gap-1 overflow-y-auto pl-5"
        >
          {topics.map(({ id, name }) => (
            <li key={id} className="break-words">
              {name}
            </li>
          ))}
        </ul>
      ) : null}
    </ConfirmDialog>
  );
}

function breaks(actions: number, topics: number): string {
  const where = topics === 0 ? 'linked to no topic' : `in ${count(topics, 'topic')}`;
  if (actions === 0) return `${count(topics, 'topic')} ${topics === 1 ? 'names' : 'name'} it.`;
  return `${count(actions, 'action')} ${where} ${actions === 1 ? 'sends' : 'send'} it.`;
}

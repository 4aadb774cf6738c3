import type { Template } from '../../core/records/template.ts';
import { ConfirmDialog } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, templateUses } from '../../core/release/template-uses.ts';
import { whatBreaks } from './what-breaks.ts';

interface DeleteDialogProps {
  template: Template;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before a template is deleted, and says what would break. */
export function DeleteDialog({ template, onClose, onConfirm }: DeleteDialogProps) {
  const draft = useDraft((state) => state.draft);
  const { topics } = templateUses(draft, actionDefinitions).get(template.id) ?? NOT_USED;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Delete ${template.title}?`}
      text={`${whatBreaks(draft, template)} You can undo this.`}
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

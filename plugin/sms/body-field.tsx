import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import { EMPTY_CHANGE } from '../../core/records/change.ts';
import { BODY_LIMIT, type Template } from '../../core/records/template.ts';
import { Notice } from '../../ui-kit/index.ts';
import { useBuilder, useDraft, useProblemsOf } from '../builder/builder-context.tsx';
import { editRecord } from '../draft/changes/edit-record.ts';
import { useHeld } from '../inspector/use-held.ts';
import { BodyEditor, tooLong } from '../prompt-editor/body-editor.tsx';

interface BodyFieldProps {
  template: Template;
  autoFocus: boolean;
  onCreate: (kind: ReferenceKind, name: string) => Reference | null;
  onOpen: (reference: Reference) => void;
}

/**
 * The body with its tokens, and what is wrong with it. One over the limit is held beside the template:
 * neither cut, nor saved, nor lost when another template is opened.
 */
export function BodyField({ template, autoFocus, onCreate, onOpen }: BodyFieldProps) {
  const { store } = useBuilder();
  const of = { id: template.id, field: 'body' };
  const held = useHeld(of);
  const draft = useDraft((state) => state.draft);
  const problems = useProblemsOf(template.id).filter(({ place }) => place.field === 'body');
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <BodyEditor
        label="SMS Body"
        placeholder="Type / to insert a value"
        value={held?.text ?? template.body}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only for whoever came here to write it
        autoFocus={autoFocus}
        draft={draft}
        onCreate={onCreate}
        onOpen={onOpen}
        onChange={(body) => {
          const over = body.length - BODY_LIMIT;
          const isSame = over > 0 || body === template.body;
          store.commit(
            isSame ? EMPTY_CHANGE : editRecord(template, { body }),
            'Edit the SMS body',
            {
              ...of,
              text: over > 0 ? { text: body, why: tooLong(over) } : null,
            },
          );
        }}
      />
      {/* These are about the text that the draft has meanwhile. */}
      {(held ? [] : problems).map((problem) => (
        <Notice
          key={problem.message}
          tone={problem.severity === 'error' ? 'error' : 'warning'}
          title={problem.message}
        >
          {problem.remedy}
        </Notice>
      ))}
    </div>
  );
}

import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import { BODY_LIMIT, type Template } from '../../core/records/template.ts';
import { Notice } from '../../ui-kit/index.ts';
import { useDraft, useProblemsOf } from '../builder/builder-context.tsx';
import { BodyEditor } from '../prompt-editor/body-editor.tsx';

interface BodyFieldProps {
  template: Template;
  autoFocus: boolean;
  onBody: (body: string) => void;
  onCreate: (kind: ReferenceKind, name: string) => Reference | null;
}

/** The body with its tokens, and what is wrong with it. */
export function BodyField({ template, autoFocus, onBody, onCreate }: BodyFieldProps) {
  const draft = useDraft((state) => state.draft);
  const problems = useProblemsOf(template.id).filter(({ place }) => place.field === 'body');
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <BodyEditor
        label="SMS Body"
        placeholder="Type / to insert a value"
        value={template.body}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only for whoever came here to write it
        autoFocus={autoFocus}
        draft={draft}
        onCreate={onCreate}
        onChange={(body) => {
          // Longer ones stay in the field, which says so, until they are short enough.
          if (body.length <= BODY_LIMIT) onBody(body);
        }}
      />
      {problems.map((problem) => (
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

import type { TemplateId } from '../../core/ids.ts';
import { referencesIn } from '../../core/prompt/references-in.ts';
import type { Action } from '../../core/records/action.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';

/** The templates the prompt names, each once, in order: more than one lets the caller choose. */
export function templateIdsIn(action: Action): TemplateId[] {
  const ids = referencesIn(action.prompt).flatMap((ref) =>
    ref.kind === 'template' ? [ref.id] : [],
  );
  return [...new Set(ids)];
}

/** Those of them that exist. */
export function namedTemplates(action: Action, draft: Draft): Template[] {
  return templateIdsIn(action).flatMap((id) => recordOf(draft, 'template', id) ?? []);
}

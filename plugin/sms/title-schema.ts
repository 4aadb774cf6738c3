import type { z } from 'zod';
import type { TemplateId } from '../../core/ids.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { TITLE_LIMIT, templateSchema } from '../../core/records/template.ts';

/** What a template may be called: free in the draft, and writable as `<<title>>` in a prompt. */
export function titleSchema(draft: Draft, self: TemplateId): z.ZodType<string> {
  const taken = new Set(
    recordsOf(draft, 'template').flatMap(({ id, title }) => (id === self ? [] : [title])),
  );
  return templateSchema.shape.title
    .refine((title) => !/<<|>>|[{}]/.test(title), {
      error: 'leave out <<, >>, { and }: they mark a reference in a prompt',
    })
    .refine((title) => title.length > TITLE_LIMIT || !taken.has(title), {
      error: 'another SMS has this title already: give this one a title of its own',
    });
}

import { namesOf } from '../../core/prompt/draft-names.ts';
import type { PromptNames } from '../../core/prompt/prompt-names.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';

/** Names as files have them: people type the title of a template with other capitals. */
export interface ImportNames extends PromptNames {
  /** Titles that are this one but for capitals, where it is none itself. */
  readonly titlesLike: (name: string) => readonly string[];
}

/**
 * The names of a draft. A template is found by its exact title, or else by that title in other
 * capitals where only one is like it: `Balance-Due` is `balance-due`.
 */
export function importNames(draft: Draft): ImportNames {
  const exact = namesOf(draft);
  const byFold = new Map<string, Template[]>();
  for (const template of recordsOf(draft, 'template')) {
    const key = fold(template.title);
    byFold.set(key, [...(byFold.get(key) ?? []), template]);
  }
  const like = (name: string) => byFold.get(fold(name)) ?? [];
  return {
    find(kind, name) {
      const found = exact.find(kind, name);
      if (found || kind !== 'template') return found;
      const [only, ...others] = like(name);
      return only && others.length === 0 ? exact.find('template', only.title) : undefined;
    },
    titlesLike: (name) =>
      exact.find('template', name) ? [] : like(name).map((template) => template.title),
  };
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

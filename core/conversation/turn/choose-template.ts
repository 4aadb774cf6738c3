import type { Template } from '../../records/template.ts';
import { titleWords } from './title-words.ts';

/** The one template whose title words the caller said, or null where none or several fit. */
export function chooseTemplate(words: string, templates: readonly Template[]): Template | null {
  const said = new Set(tokenise(words));
  const scored = templates.map((template) => ({
    template,
    hits: ownWords(template, templates).filter((word) => said.has(word)).length,
  }));
  const best = scored.filter((one) => one.hits > 0).toSorted((a, b) => b.hits - a.hits);
  const [first, second] = best;
  return first && first.hits > (second?.hits ?? 0) ? first.template : null;
}

/** Title words that tell this template from the others. */
function ownWords(template: Template, templates: readonly Template[]): string[] {
  const others = new Set(
    templates.filter((one) => one !== template).flatMap((one) => tokenise(titleWords(one))),
  );
  return tokenise(titleWords(template)).filter((word) => !others.has(word));
}

function tokenise(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

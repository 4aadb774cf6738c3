import { type FoundReference, findReferences } from './find-references.ts';
import { normalisePrompt } from './normalise-prompt.ts';
import type { PromptDoc, PromptInline } from './prompt-doc.ts';
import type { PromptNames } from './prompt-names.ts';

/**
 * Reads a prompt's text form. Whatever names a record becomes a reference to it; everything else
 * stays text, to the character, so an unknown name is never lost.
 *
 * @example
 * parsePrompt('call <<menu>>', namesOf(draft))
 * // [{ text: 'call ' }, { ref: { kind: 'template', id: 'tpl_…', label: 'menu' } }]
 */
export function parsePrompt(text: string, names: PromptNames): PromptDoc {
  return promptBetween(text, findReferences(text, names), 0, text.length);
}

/** The prompt of a stretch of text whose references are known already. */
export function promptBetween(
  text: string,
  found: readonly FoundReference[],
  start: number,
  end: number,
): PromptDoc {
  const parts: PromptInline[] = [];
  let at = start;
  for (const one of found) {
    if (one.start < at || one.end > end) continue;
    parts.push({ text: text.slice(at, one.start) }, { ref: one.ref });
    at = one.end;
  }
  parts.push({ text: text.slice(at, end) });
  return normalisePrompt(parts);
}

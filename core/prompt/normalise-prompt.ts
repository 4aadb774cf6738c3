import type { PromptDoc, PromptInline } from './prompt-doc.ts';

/** The same prompt in its normal form: no two texts in a row, no empty text. */
export function normalisePrompt(doc: PromptDoc): PromptDoc {
  const parts: PromptInline[] = [];
  let text = '';
  for (const part of doc) {
    if ('text' in part) {
      text += part.text;
      continue;
    }
    if (text !== '') parts.push({ text });
    text = '';
    parts.push(part);
  }
  if (text !== '') parts.push({ text });
  return parts;
}

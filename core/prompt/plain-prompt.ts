import type { Draft } from '../records/draft.ts';
import { nameOf } from './draft-names.ts';
import type { PromptDoc } from './prompt-doc.ts';

/**
 * A prompt as a line on a card: references by the current names of what they point to, without
 * their markup, `${address}` like the tokens of a body.
 */
export function plainPrompt(doc: PromptDoc, draft: Draft): string {
  return doc
    .map((part) => {
      if ('text' in part) return part.text;
      const record = draft.get(part.ref.id);
      const name = (record && nameOf(record)) ?? part.ref.label;
      return isValue(part.ref.kind) ? `\${${name}}` : name;
    })
    .join('');
}

function isValue(kind: string): boolean {
  return kind === 'attribute' || kind === 'entity' || kind === 'variable';
}

import { z } from 'zod';
import { referenceSchema } from '../../core/prompt/prompt-doc.ts';

/** A token of a body as it stands there: `text` is kept to the character. */
const tokenSchema = z.object({
  kind: z.enum(['attribute', 'entity', 'variable']),
  name: z.string(),
  text: z.string(),
});

/** What a chip holds: a reference of a prompt, or a token of a body. */
export const chipSchema = z.union([
  z.object({ ref: referenceSchema }).strict(),
  z.object({ token: tokenSchema }).strict(),
]);
export type ChipValue = z.infer<typeof chipSchema>;

/** Text with chips, `\n` for a new line. Every `PromptDoc` is one. */
export type InlineDoc = readonly ({ readonly text: string } | ChipValue)[];

/** The name of the chip's node and of its one attribute in the editor's document. */
export const CHIP = 'chip';

/** True when both say the same; of a chip only what it points to counts, not its old title. */
export function sameInlineDoc(a: InlineDoc, b: InlineDoc): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((part, index) => samePart(part, b[index]));
}

function samePart(a: InlineDoc[number], b: InlineDoc[number] | undefined): boolean {
  if (b === undefined) return false;
  if ('text' in a) return 'text' in b && a.text === b.text;
  if ('ref' in a) return 'ref' in b && a.ref.kind === b.ref.kind && a.ref.id === b.ref.id;
  return 'token' in b && a.token.text === b.token.text;
}

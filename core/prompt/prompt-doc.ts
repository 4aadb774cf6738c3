import { z } from 'zod';
import {
  actionIdSchema,
  attributeIdSchema,
  entityIdSchema,
  functionIdSchema,
  handoffIdSchema,
  templateIdSchema,
  variableIdSchema,
} from '../ids.ts';

/**
 * A prompt is a flat list of text and references. Line breaks are `\n` inside text, so that the
 * text form and the document convert into each other without loss. Normal form: no two texts in a
 * row, no empty text (see `normalisePrompt`).
 *
 * @example
 * [{ text: 'After the caller agrees, call ' },
 *  { ref: { kind: 'template', id: 'tpl_1', label: 'reservation_confirmation' } }]
 */

/** The title when the reference was made: what a broken reference shows. Never used to look up. */
const label = z.string().max(200);

export const referenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('template'), id: templateIdSchema, label }),
  z.object({ kind: z.literal('handoff'), id: handoffIdSchema, label }),
  z.object({ kind: z.literal('function'), id: functionIdSchema, label }),
  z.object({ kind: z.literal('attribute'), id: attributeIdSchema, label }),
  z.object({ kind: z.literal('entity'), id: entityIdSchema, label }),
  z.object({ kind: z.literal('variable'), id: variableIdSchema, label }),
  /** Stands in a topic's notes where imported text became an action: export puts its prompt back. */
  z.object({ kind: z.literal('action'), id: actionIdSchema, label }),
]);
export type Reference = z.infer<typeof referenceSchema>;
export type ReferenceKind = Reference['kind'];

export const promptInlineSchema = z.union([
  z.object({ text: z.string() }).strict(),
  z.object({ ref: referenceSchema }).strict(),
]);
export type PromptInline = z.infer<typeof promptInlineSchema>;

/** Characters of text in one prompt, references not counted. */
export const PROMPT_LIMIT = 20_000;

export const promptSchema = z
  .array(promptInlineSchema)
  .max(4_000, 'this prompt has too many parts')
  .refine(
    (doc) =>
      doc.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0) <= PROMPT_LIMIT,
    `a prompt has at most ${PROMPT_LIMIT.toLocaleString('en')} characters`,
  );
export type PromptDoc = z.infer<typeof promptSchema>;

import { z } from 'zod';
import { jsonObjectSchema } from '../json.ts';

/** What every record carries beside its kind's own fields. */
export const recordBase = {
  /**
   * The revision this record was read at: the project's change number that last wrote it, 0 for a
   * record never saved. The server refuses a put whose revision is not the stored one.
   */
  rev: z.number().int().nonnegative(),
  /** Fields of an imported file that Afterword has no use for; export writes them back. */
  extras: jsonObjectSchema.optional(),
};

export const positionSchema = z.object({
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
});
export type Position = z.infer<typeof positionSchema>;

/** A one-line name: trimmed, not empty. */
export function nameSchema(limit: number) {
  return z
    .string()
    .trim()
    .min(1, 'give it a name')
    .max(limit, `at most ${limit} characters: shorten it`)
    .regex(/^[^\r\n]*$/, 'a name has one line');
}

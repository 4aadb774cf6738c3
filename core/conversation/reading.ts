import { z } from 'zod';
import { topicIdSchema } from '../ids.ts';
import { e164Schema } from '../phone.ts';

/**
 * What understanding made of the caller's words. It is stored in the event, so that replaying an
 * old conversation gives the old result even after the grammar or the matcher has improved.
 */
export const readingSchema = z.object({
  /** Best first; `accepted` by the release's calibrated threshold. */
  topics: z
    .array(z.object({ topicId: topicIdSchema, score: z.number(), accepted: z.boolean() }))
    .max(20),
  /** The two best are too close to call. */
  tooClose: z.boolean(),
  consent: z.object({ verdict: z.enum(['yes', 'weak', 'no', 'unclear']), why: z.string() }),
  /** The caller asks by themselves to be sent a text now. */
  wantsText: z.boolean(),
  /**
   * They wrote that they want no more texts, in other words than a keyword; perhaps, where the same
   * words may be about something else. By text only.
   */
  wantsNoTexts: z.enum(['plainly', 'perhaps']).optional(),
  number: z
    .object({ number: e164Schema, kind: z.enum(['mobile', 'not_mobile', 'unknown']) })
    .nullable(),
});
export type Reading = z.infer<typeof readingSchema>;

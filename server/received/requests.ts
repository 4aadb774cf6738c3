import { z } from 'zod';
import { conversationIdSchema } from '../../core/ids.ts';
import { TAKEN_AS } from '../../core/messaging/taken-as.ts';
import { numberPartSchema } from '../../core/phone.ts';
import { daySchema } from '../analytics/day.ts';
import { senderKeySchema } from '../engine/opt-outs/sender-key.ts';

/** Which of the texts that came in. All conditions hold together; days are UTC, both included. */
export const receivedFilterSchema = z.object({
  takenAs: z.enum(TAKEN_AS).optional(),
  /** Part of the number of who wrote it. */
  number: numberPartSchema.optional(),
  /** The key of our sender that it came to. */
  sender: senderKeySchema.optional(),
  /** The conversation that takes it. */
  conversationId: conversationIdSchema.optional(),
  /** From real phones, or from the test panel's. */
  transport: z.enum(['twilio', 'simulator']).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});
export type ReceivedFilter = z.infer<typeof receivedFilterSchema>;

/** Twilio's id of a text, or the one that the test panel's phone made. */
export const receivedIdSchema = z.string().min(1).max(300);

export const receivedListSchema = receivedFilterSchema.extend({
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,15}_.{1,300}$/s, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ReceivedListRequest = z.infer<typeof receivedListSchema>;

export const receivedExportSchema = receivedFilterSchema.extend({
  /** As in `exportSchema` of messages. */
  bom: z.boolean().default(false),
});
export type ReceivedExportRequest = z.infer<typeof receivedExportSchema>;

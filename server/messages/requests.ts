import { z } from 'zod';
import { conversationIdSchema, messageIdSchema, templateIdSchema } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/messaging/outcomes.ts';
import { e164Schema, environmentSchema, numberPartSchema } from '../../core/phone.ts';
import { daySchema } from '../analytics/day.ts';
import { trafficSchema } from '../analytics/requests.ts';
import { simulationSchema, storedEnvironmentSchema } from '../conversations/requests.ts';
import { manyIds } from '../many-ids.ts';

/** Which messages. All conditions hold together; days are UTC, both included. */
export const messageFilterSchema = z.object({
  outcome: z.enum(OUTCOMES).optional(),
  status: z.string().max(40).optional(),
  environment: storedEnvironmentSchema.optional(),
  templateId: templateIdSchema.optional(),
  /** Part of the recipient's number. */
  number: numberPartSchema.optional(),
  /** The whole number. */
  recipient: e164Schema.optional(),
  conversationId: conversationIdSchema.optional(),
  /** Of the error that it ended with, or waits because of: Twilio's code, or a word of ours. */
  errorCode: z.string().trim().min(1).max(64).optional(),
  /** Part of a title, whatever its case. */
  search: z.string().trim().max(100).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Everything unless told. */
  traffic: trafficSchema.optional(),
});
export type MessageFilter = z.infer<typeof messageFilterSchema>;

export const exportSchema = messageFilterSchema.extend({
  /**
   * For a spreadsheet: begins with a byte order mark, by which those on Windows know UTF-8, and has
   * phone numbers as text (see `csvCell`).
   */
  bom: z.boolean().default(false),
});
export type ExportRequest = z.infer<typeof exportSchema>;

export const messageListSchema = messageFilterSchema.extend({
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,15}_msg_[A-Za-z0-9_-]{1,80}$/, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type MessageListRequest = z.infer<typeof messageListSchema>;

export const getManySchema = z.object({ messageIds: manyIds(messageIdSchema) });

export const sendTestSchema = simulationSchema.extend({
  templateId: templateIdSchema,
  to: e164Schema,
  environment: environmentSchema,
  /**
   * Tells one test from another of the project's. Whoever got no answer asks again with the same key:
   * the text goes out once. Left out, each request is a text of its own.
   */
  onceKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,80}$/, 'a key of up to 80 letters, digits, - and _')
    .optional(),
});
export type SendTestRequest = z.infer<typeof sendTestSchema>;

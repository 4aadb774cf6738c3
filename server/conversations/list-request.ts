import { z } from 'zod';
import { OUTCOMES } from '../../core/messaging/outcomes.ts';
import { conversationIdSchema } from '../../core/ids.ts';
import { e164Schema, numberPartSchema } from '../../core/phone.ts';
import { daySchema } from '../analytics/day.ts';
import { trafficSchema } from '../analytics/requests.ts';
import { manyIds } from '../many-ids.ts';
import { storedEnvironmentSchema } from './requests.ts';

/** What can have come of a conversation; `handed off` also once the call has ended. */
export const CONVERSATION_OUTCOMES = ['open', 'handed off', 'ended', 'cut off'] as const;

/** Which conversations. All conditions hold together; days are UTC, both included. */
export const conversationFilterSchema = z.object({
  environment: storedEnvironmentSchema.optional(),
  outcome: z.enum(CONVERSATION_OUTCOMES).optional(),
  /** One of its texts, at least, came to this; or it has any text at all, or none. */
  text: z.enum([...OUTCOMES, 'any', 'none']).optional(),
  /** Part of the caller's number. */
  number: numberPartSchema.optional(),
  /** The whole number. */
  caller: e164Schema.optional(),
  /** When it started. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Everything unless told. */
  traffic: trafficSchema.optional(),
});
export type ConversationFilter = z.infer<typeof conversationFilterSchema>;

export const listSchema = conversationFilterSchema.extend({
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,15}_(cnv_[A-Za-z0-9_-]{1,80})?$/, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListRequest = z.infer<typeof listSchema>;

export const getManySchema = z.object({ conversationIds: manyIds(conversationIdSchema) });

import { z } from 'zod';
import { WORDS_LIMIT } from '../../core/conversation/events.ts';
import {
  actionIdSchema,
  conversationIdSchema,
  topicIdSchema,
  variantIdSchema,
} from '../../core/ids.ts';
import { e164Schema, environmentSchema } from '../../core/phone.ts';
import { MOST_DELAY_SECONDS, SIMULATED_COURSES } from '../engine/transports/simulated-courses.ts';

export const storedEnvironmentSchema = z.union([z.literal('draft'), environmentSchema]);

const values = z
  .record(z.string().min(1).max(100), z.string().max(2_000))
  .refine((all) => Object.keys(all).length <= 500, 'at most 500 values');
/** What was said. Consent is read from it, so an empty one is no event at all. */
const words = z
  .string()
  .trim()
  .min(1, 'say what the caller said')
  .max(
    WORDS_LIMIT,
    `at most ${WORDS_LIMIT} characters can be said in one turn: shorten it, or say it in parts`,
  );
const eventId = z.string().min(1).max(200);
const turn = z.number().int().nonnegative();

/** How the simulator shall treat texts; left out: as usual. */
export const simulationSchema = z.object({
  simulate: z.enum(SIMULATED_COURSES).optional(),
  /** From one report on a simulated text to the next; left out: as the course has it. */
  delaySeconds: z.number().int().min(1).max(MOST_DELAY_SECONDS).optional(),
});
export type SimulationRequest = z.infer<typeof simulationSchema>;

export const startSchema = simulationSchema.extend({
  environment: storedEnvironmentSchema,
  channel: z.enum(['simulator', 'api', 'scenario']).default('simulator'),
  variantId: variantIdSchema.nullish(),
  /** Null or absent: withheld. */
  caller: e164Schema.nullish(),
  language: z.string().min(2).max(20).optional(),
  entities: values.default({}),
  variables: values.default({}),
  useExamples: z.boolean().default(true),
});
export type StartRequest = z.infer<typeof startSchema>;

const conversationId = conversationIdSchema;

export const saySchema = z.object({
  conversationId,
  text: words,
  turn: turn.optional(),
  eventId: eventId.optional(),
});
export type SayRequest = z.infer<typeof saySchema>;

export const replySchema = z.object({
  /** The call whose text is answered. */
  conversationId,
  from: e164Schema,
  text: z
    .string()
    .trim()
    .min(1, 'write the reply')
    .max(1_600, 'a text has at most 1,600 characters'),
  /** The same id again is the same text. */
  eventId: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/, 'letters, digits, - and _, up to 80'),
});
export type ReplyRequest = z.infer<typeof replySchema>;

export const outsideEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('intent.matched'), topicId: topicIdSchema, words }),
  z.object({ type: z.literal('intent.confirmed'), actionId: actionIdSchema, words }),
  z.object({ type: z.literal('intent.declined'), actionId: actionIdSchema, words }),
  z.object({
    type: z.literal('values.set'),
    entities: values.default({}),
    variables: values.default({}),
  }),
]);
export type OutsideEvent = z.infer<typeof outsideEventSchema>;

export const eventRequestSchema = z.object({
  conversationId,
  event: outsideEventSchema,
  eventId: eventId.optional(),
});
export type EventRequest = z.infer<typeof eventRequestSchema>;

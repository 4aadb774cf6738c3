import { z } from 'zod';
import {
  actionIdSchema,
  conversationIdSchema,
  messageIdSchema,
  releaseIdSchema,
  templateIdSchema,
  topicIdSchema,
  variantIdSchema,
} from '../ids.ts';
import { e164Schema, environmentSchema, senderSchema } from '../phone.ts';
import { readingSchema } from './reading.ts';

/** The limit on anything a caller says in one turn, in characters. */
export const WORDS_LIMIT = 2_000;

/** An ISO 8601 instant: the interpreter has no clock, so every event brings the time. */
const at = z.iso.datetime();
const words = z.string().max(WORDS_LIMIT);
const values = z.record(z.string().max(100), z.string().max(2_000));

/**
 * Who is known to want no texts, of those that this event would send one to; by sender. Brought by
 * the host, so that the agent does not promise a text that will be suppressed.
 */
const optedOut = z
  .array(z.object({ recipient: e164Schema, sender: senderSchema.nullable() }))
  .max(100)
  .optional();

/**
 * Which texts of this event would wait, by what decides on it: number, sender and how the consent came
 * about. Brought by the host, so that the agent does not call on its way what is not.
 */
const waitSchema = z.object({
  recipient: e164Schema,
  sender: senderSchema.nullable(),
  kind: z.enum(['agreed', 'requested', 'basis']),
  /** When the recipient's hours begin; null where nobody knows: behind a pause, without an account. */
  until: at.nullable(),
  /** What a clock at the recipient's place shows then, `HH:MM`; null where there are several. */
  clock: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
});
export type Wait = z.infer<typeof waitSchema>;

/** What the host knows of the texts that an event leads to. */
const told = { optedOut, waits: z.array(waitSchema).max(100).optional() };

export const startedEventSchema = z.object({
  type: z.literal('conversation.started'),
  at,
  conversationId: conversationIdSchema,
  releaseId: releaseIdSchema,
  environment: environmentSchema,
  variantId: variantIdSchema.nullable(),
  language: z.string().max(20),
  /** Null: withheld. */
  caller: e164Schema.nullable(),
  callerKind: z.enum(['mobile', 'not_mobile', 'unknown']),
  /** By name: what the platform knows of the caller already. */
  entities: values,
  variables: values,
});

export const eventSchema = z.discriminatedUnion('type', [
  startedEventSchema,
  z.object({
    type: z.literal('caller.said'),
    at,
    text: words,
    reading: readingSchema,
    ...told,
    /**
     * They were written before the pending question can have reached the caller, like letters that
     * cross. So they agree to nothing that it asks (a no still counts). Brought by the host.
     */
    crossed: z.literal(true).optional(),
  }),
  /** From a platform that does its own understanding; the words are those that were said. */
  z.object({ type: z.literal('intent.matched'), at, topicId: topicIdSchema, words, ...told }),
  z.object({
    type: z.literal('intent.confirmed'),
    at,
    actionId: actionIdSchema,
    words,
    reading: readingSchema,
    ...told,
  }),
  z.object({ type: z.literal('intent.declined'), at, actionId: actionIdSchema, words, ...told }),
  z.object({
    type: z.literal('values.set'),
    at,
    entities: values,
    variables: values,
  }),
  /** What the action's runtime, the engine or the channel reported. */
  z.object({
    type: z.literal('action.finished'),
    at,
    actionId: actionIdSchema,
    port: z.string().max(40),
    messageId: messageIdSchema.nullable(),
    why: z.string().max(500),
    /** Which text of the action's it was: it may send several, and to several numbers. */
    about: z.object({ templateId: templateIdSchema, recipient: e164Schema }).optional(),
    /** Of a text that was suppressed: the agent says so in words of its own. */
    reason: z.literal('opted out').optional(),
    ...told,
  }),
  z.object({
    type: z.literal('conversation.ended'),
    at,
    why: z.string().max(200),
    /**
     * Nobody said that it ended: it was cut off, as far as can be told, when its last turn was. So whoever
     * speaks in it after all goes on with it.
     */
    lastTurnAt: at.optional(),
  }),
]);
export type ConversationEvent = z.infer<typeof eventSchema>;
export type StartedEvent = z.infer<typeof startedEventSchema>;

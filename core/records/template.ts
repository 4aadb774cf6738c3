import { z } from 'zod';
import { templateIdSchema } from '../ids.ts';
import { senderSchema } from '../phone.ts';
import { nameSchema, recordBase } from './base.ts';

/** What to do when a token has no value: do not send, or use these words instead. */
export const missingPolicySchema = z.discriminatedUnion('policy', [
  z.object({ policy: z.literal('block') }),
  z.object({ policy: z.literal('default'), text: z.string().min(1).max(200) }),
]);
export type MissingPolicy = z.infer<typeof missingPolicySchema>;

export const TITLE_LIMIT = 100;
export const BODY_LIMIT = 500;
/** Twilio refuses longer bodies (21617), so we do before sending. */
export const RENDERED_LIMIT = 1_600;

/** Null means the built-in simulator in Sandbox and Pre-release, and "not ready" in Live. */
export const sendersSchema = z.object({
  sandbox: senderSchema.nullable(),
  'pre-release': senderSchema.nullable(),
  live: senderSchema.nullable(),
});
export type Senders = z.infer<typeof sendersSchema>;

export const templateSchema = z.object({
  ...recordBase,
  id: templateIdSchema,
  kind: z.literal('template'),
  /** Unique in the project (a problem and a refusal at saving, since uniqueness spans records). */
  title: nameSchema(TITLE_LIMIT),
  body: z.string().max(BODY_LIMIT, `an SMS body has at most ${BODY_LIMIT} characters`),
  senders: sendersSchema,
  /** By token key, `kind:name`, like `entity:booking_date`; absent means block. */
  missing: z.record(z.string(), missingPolicySchema),
});
export type Template = z.infer<typeof templateSchema>;

export function defaultTemplate(id: Template['id'], title: string): Template {
  return {
    id,
    kind: 'template',
    rev: 0,
    title,
    body: '',
    senders: { sandbox: null, 'pre-release': null, live: null },
    missing: {},
  };
}

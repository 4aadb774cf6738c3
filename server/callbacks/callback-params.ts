import { z } from 'zod';
import type { JsonObject } from '../../core/json.ts';

/** A form as it came; a name that came more than once has all its values. */
export type CallbackParams = Readonly<Record<string, string | string[]>>;

/** What we read of a status callback. Twilio adds parameters unannounced: they are kept beside. */
export const callbackSchema = z.object({
  AccountSid: z.string(),
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9A-Za-z]{4,62}$/),
  MessageStatus: z
    .string()
    .toLowerCase()
    .regex(/^[a-z_-]{1,40}$/),
  ErrorCode: z
    .string()
    .regex(/^\d{0,10}$/)
    .optional(),
  ErrorMessage: z.string().max(500).optional(),
});

/** Said elsewhere in a message's record already. */
const KNOWN = new Set([
  ...Object.keys(callbackSchema.shape),
  'SmsSid',
  'SmsStatus',
  'To',
  'From',
  'ApiVersion',
  'MessagingServiceSid',
]);
const MOST_EXTRAS = 20;
const EXTRA_LENGTH = 200;

/** Reads a form. Nothing in it can be taken for a property that all objects have. */
export function paramsOf(form: string): CallbackParams {
  const params = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(form)) {
    const before = params.get(key);
    params.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(params);
}

/** What a callback says beside what we read, shortened; null when that is nothing. */
export function extrasIn(params: JsonObject): JsonObject | null {
  const extras = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' && !KNOWN.has(name)
      ? [[name.slice(0, EXTRA_LENGTH), value.slice(0, EXTRA_LENGTH)] as const]
      : [],
  );
  return extras.length === 0 ? null : Object.fromEntries(extras.slice(0, MOST_EXTRAS));
}

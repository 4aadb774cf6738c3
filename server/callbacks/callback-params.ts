import { z } from 'zod';
import type { JsonObject } from '../../core/json.ts';
import { MESSAGE_SID } from '../../core/messaging/message-sid.ts';
import { isInPlace } from './is-in-place.ts';

/** A form as it came; a name that came more than once has all its values. */
export type CallbackParams = Readonly<Record<string, string | string[]>>;

/** What we read, where it stands under its own name. */
const READ = ['AccountSid', 'MessageSid', 'MessageStatus', 'ErrorCode', 'ErrorMessage'] as const;

/**
 * As Twilio writes it, or in any words of a stand-in's. With a capital after other letters, the name of
 * what comes next was moved into it.
 */
const status = z
  .string()
  .trim()
  .regex(/^(?:[A-Z]?[^A-Z]*|[^a-z]*)$/)
  .regex(/^[\w .:/-]{1,60}$/)
  .toLowerCase();

/** Twilio's are digits. Another word is none of those, which no letter could be moved into. */
const CODE = /^\d{0,10}$/;
const errorCode = z
  .string()
  .regex(/^(?:\d{0,10}|[A-Za-z]{1,12}[_-]?\d{0,10})$/)
  .transform((code) => (CODE.test(code) ? code : ''));

const MOST_WHY = 500;

/** What we read of a status callback. Twilio adds parameters unannounced: they are kept beside. */
export const callbackSchema = z
  .record(z.string(), z.unknown())
  .refine((params) => isInPlace(params, READ), 'a name stands in a value, or in another name')
  .transform((params) => ({ MessageStatus: params['SmsStatus'], ...params }))
  .pipe(
    z.object({
      AccountSid: z.string(),
      MessageSid: z.string().regex(MESSAGE_SID),
      MessageStatus: status,
      ErrorCode: errorCode.optional(),
      ErrorMessage: z
        .string()
        .transform((why) => why.slice(0, MOST_WHY))
        .optional(),
    }),
  );

/** Said elsewhere in a message's record already. */
const KNOWN = new Set<string>([
  ...READ,
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
    typeof value === 'string' && (!KNOWN.has(name) || (name === 'ErrorCode' && !CODE.test(value)))
      ? [[name.slice(0, EXTRA_LENGTH), value.slice(0, EXTRA_LENGTH)] as const]
      : [],
  );
  return extras.length === 0 ? null : Object.fromEntries(extras.slice(0, MOST_EXTRAS));
}

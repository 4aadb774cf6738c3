import parsePhoneNumber, { isPossiblePhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';

/**
 * A phone number in E.164 form, `+` and 8 to 15 digits. "Possible" is asked, not "valid": numbers
 * reserved for fiction (+1 555 01XX) and newly opened ranges must pass, `+1555` must not.
 */
export const e164Schema = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'write the number in international form, like +15550100100')
  .refine((value) => isPossiblePhoneNumber(value), 'this number has too few or too many digits')
  .brand<'E164'>();

export type E164 = z.infer<typeof e164Schema>;

/** Part of a number: digits from anywhere in it; with a `+`, from its beginning. */
export const numberPartSchema = z
  .string()
  .regex(/^\+?\d{1,15}$/, 'write digits of the number, or + and its beginning');

/** An id as Twilio writes it, MG and then lower case: webhooks and lists are compared with it. */
export function plainSid(sid: string): string {
  return `${sid.slice(0, 2).toUpperCase()}${sid.slice(2).toLowerCase()}`;
}

/** A Messaging Service's id at Twilio: MG and 32 hexadecimal digits, typed in upper case or lower. */
export const messagingServiceSidSchema = z
  .string()
  .regex(/^MG[0-9a-f]{32}$/i, 'a Messaging Service id is MG followed by 32 hexadecimal digits')
  .overwrite(plainSid)
  .brand<'MessagingServiceSid'>();

export type MessagingServiceSid = z.infer<typeof messagingServiceSidSchema>;

/** Who a message is sent from. */
export const senderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('number'), number: e164Schema }),
  z.object({ type: z.literal('service'), sid: messagingServiceSidSchema }),
]);

export type Sender = z.infer<typeof senderSchema>;

export const environmentSchema = z.enum(['sandbox', 'pre-release', 'live']);
export type Environment = z.infer<typeof environmentSchema>;
/** In the order in which a release is promoted through them. */
export const ENVIRONMENTS: readonly Environment[] = ['sandbox', 'pre-release', 'live'];

/** A number as people read it: '+1 555 010 0142'. */
export function formatNumber(number: string): string {
  return parsePhoneNumber(number)?.formatInternational() ?? number;
}

/** A sender as one value: the number, or the service's id. */
export function senderValue(sender: Sender): string {
  return sender.type === 'number' ? sender.number : sender.sid;
}

/** @example senderWords({ type: 'service', sid: 'MG…20ab' }) // 'Messaging Service MG…20ab' */
export function senderWords(sender: Sender): string {
  if (sender.type === 'service') return `Messaging Service MG…${sender.sid.slice(-4)}`;
  return formatNumber(sender.number);
}

import { z } from 'zod';
import {
  type Environment,
  e164Schema,
  messagingServiceSidSchema,
  type Sender,
} from '../../core/phone.ts';

/**
 * A typed sender: spaces, dashes, dots and brackets are left out of a number.
 *
 * @example senderTextSchema.parse('+1 (555) 010-0100') // { type: 'number', number: '+15550100100' }
 */
export const senderTextSchema = z.string().transform((raw, context): Sender => {
  const text = raw.trim();
  if (/^m/i.test(text)) {
    const sid = messagingServiceSidSchema.safeParse(text);
    if (sid.success) return { type: 'service', sid: sid.data };
    return refuse(
      context,
      `A Messaging Service id is MG and 32 characters of 0 to 9 and a to f; after MG this has ${Math.max(0, text.length - 2)}.`,
    );
  }
  const digits = text.replace(/[\s().-]/g, '');
  if (!digits.startsWith('+')) {
    return refuse(
      context,
      'Write the number with + and its country code, like +15550100100, or the id of a Messaging Service.',
    );
  }
  const number = e164Schema.safeParse(digits);
  if (number.success) return { type: 'number', number: number.data };
  return refuse(
    context,
    /^\+\d*$/.test(digits)
      ? `${digits} has too few or too many digits for a phone number.`
      : 'A phone number has only digits after the +.',
  );
});

function refuse(context: z.core.$RefinementCtx<string>, message: string): never {
  context.issues.push({ code: 'custom', message, input: context.value });
  return z.NEVER;
}

export const ENVIRONMENT_NAMES: Readonly<Record<Environment, string>> = {
  sandbox: 'Sandbox',
  'pre-release': 'Pre-release',
  live: 'Live',
};

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVERY_SENDER } from '../../../core/messaging/opt-outs.ts';
import { messagingServiceSidSchema, type Sender } from '../../../core/phone.ts';
import { e164Schema } from '../../../core/phone.ts';
import { optOutSenderSchema, senderKeyOf, senderKeySchema, senderOfKey } from './sender-key.ts';

const sender = fc.oneof(
  fc.constant<Sender | null>(null),
  fc.integer({ min: 0, max: 9_999 }).map((n): Sender => {
    const number = e164Schema.parse(`+1555010${String(n).padStart(4, '0')}`);
    return { type: 'number', number };
  }),
  fc
    .array(fc.constantFrom(...'0123456789abcdefABCDEF'.split('')), { minLength: 32, maxLength: 32 })
    .map((digits): Sender => {
      return { type: 'service', sid: messagingServiceSidSchema.parse(`MG${digits.join('')}`) };
    }),
);

it('every key says what it was made of', () => {
  fc.assert(
    fc.property(fc.constantFrom('twilio', 'simulator'), sender, (transport, one) => {
      const made = { transport, sender: one } as const;
      const key = senderKeyOf(made);
      expect(senderKeySchema.safeParse(key).success).toBe(true);
      expect(senderOfKey(key)).toEqual(made);
      expect(key).not.toBe(EVERY_SENDER);
      expect(optOutSenderSchema.safeParse(key).success).toBe(true);
    }),
  );
});

it('the word for every sender is no sender’s own key', () => {
  expect(senderOfKey(EVERY_SENDER)).toBeNull();
  expect(senderKeySchema.safeParse(EVERY_SENDER).success).toBe(false);
  expect(optOutSenderSchema.parse(EVERY_SENDER)).toBe(EVERY_SENDER);
});

it.each([
  '',
  'any|none',
  'twilio',
  'twilio|',
  'twilio|+1',
  'sim|none',
  'twilio|MG12',
  'twilio|none|none',
])('takes %j for no key', (key) => expect(senderOfKey(key)).toBeNull());

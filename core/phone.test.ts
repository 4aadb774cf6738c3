import { expect, it } from 'vitest';
import { messagingServiceSidSchema, senderSchema, senderValue } from './phone.ts';

it('keeps the id of a Messaging Service as Twilio writes it, however it was typed', () => {
  const asTwilio = `MG${'0123456789abcdef'.repeat(2)}`;
  for (const typed of [asTwilio, asTwilio.toUpperCase(), asTwilio.toLowerCase()]) {
    expect(messagingServiceSidSchema.parse(typed)).toBe(asTwilio);
    expect(senderValue(senderSchema.parse({ type: 'service', sid: typed }))).toBe(asTwilio);
  }
  expect(messagingServiceSidSchema.safeParse('MG12').success).toBe(false);
});

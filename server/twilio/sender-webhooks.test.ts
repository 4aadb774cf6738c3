import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { type SenderWarning, useSenderWarning } from '../../tests/use-sender-warning.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const PUBLIC_URL = 'https://sms.harbour.example';

describe('senders whose texts go elsewhere', () => {
  let warning: SenderWarning;
  useSenderWarning({ sender: SENDER, code: 'sender-webhook-elsewhere' }, (ready) => {
    warning = ready;
  });

  async function open(publicUrl: string | null) {
    await warning.open(publicUrl);
    await warning.connect();
  }

  it('are a warning when publishing and on the way to Live', async () => {
    await open(PUBLIC_URL);
    await warning.expectOnTheWay();
  });

  it('are none once the address is right, and Twilio was asked', async () => {
    await open(PUBLIC_URL);
    expect(await warning.found()).toHaveLength(1);
    const sms_url = `${PUBLIC_URL}/webhooks/twilio/inbound`;
    warning.twilio.numberFields.set(SENDER.number, { sms_url });
    await warning.look();
    expect(await warning.found()).toEqual([]);
  });

  it('are not claimed where what was read is old and Twilio is away', async () => {
    await open(PUBLIC_URL);
    await warning.expectForgotten();
  });

  it('are none where nothing can come in by webhook', async () => {
    await open(null);
    expect(await warning.found()).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { type SenderWarning, useSenderWarning } from '../../tests/use-sender-warning.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+447700900118') } as const;

describe('senders that the connected account does not have', () => {
  let warning: SenderWarning;
  useSenderWarning({ sender: SENDER, code: 'sender-not-in-account' }, (ready) => {
    warning = ready;
  });
  beforeEach(() => warning.open());

  it('are a warning when publishing and on the way to Live, once for each', async () => {
    expect(await warning.found()).toEqual([]);
    await warning.connect();
    await warning.expectOnTheWay();
  });

  it('are none any more once the account has the number, and was asked', async () => {
    await warning.connect();
    expect(await warning.found()).toHaveLength(1);
    warning.twilio.numbers.push(SENDER.number);
    await warning.look();
    expect(await warning.found()).toEqual([]);
  });

  it('are not claimed where the list is old and Twilio is away', async () => {
    await warning.connect();
    await warning.expectForgotten();
  });

  it('are known after a start too, by asking again', async () => {
    await warning.connect();
    await warning.look();
    await warning.restart();
    expect(await warning.found()).toHaveLength(1);
  });
});

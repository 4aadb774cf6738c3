import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { type StandInMessage, TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const PUBLIC_URL = 'https://sms.hotel.example';
const CALLER = '+447700900123';

describe('reports of an account on its try, once another has the next one,', () => {
  let server: TestServer;
  let first: TwilioStandIn;
  let second: TwilioStandIn;
  let projectId: ProjectId;

  useConnectedHotel({ sender: SENDER, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    ({ server, projectId, twilio: first } = hotel);
    second = new TwilioStandIn(`AC${'b'.repeat(32)}`, 'another-token');
    first.neighbour = second;
    for (const one of [first, second]) one.deliverTo = to();
  });

  const to = () => ({
    publicUrl: PUBLIC_URL,
    serverUrl: server.url,
    settled: () => server.afterword.services.messaging.statusInbox.settled(),
  });

  /** The first account's try came to nothing, and the second has taken the next one. */
  async function triedByBoth() {
    const { services } = server.afterword;
    const { conversationId, message } = await agree(services, projectId, { caller: CALLER });
    const until = (is: (one: MessageView) => boolean) =>
      messageOnceIt(services, projectId, conversationId, is);
    await until((one) => one.status === 'accepted');
    const { accountSid, authToken } = second;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    const earlier = onlyText(first);
    await first.report(earlier, 'undelivered', { ErrorCode: '30034' });
    const messageId = message.id;
    await until((one) => one.status === 'undelivered');
    await server.client.messages.retry.mutate({ projectId, messageId });
    await until((one) => one.status === 'accepted');
    const now = () => server.client.messages.get.query({ projectId, messageId });
    return { earlier, later: onlyText(second), until, now };
  }

  function onlyText(account: TwilioStandIn): StandInMessage {
    const [text, ...more] = account.acceptedFor(CALLER);
    if (!text || more.length > 0) throw new Error('it has not one text');
    return text;
  }

  /** Signed with a guess of the account's token. */
  function forger(of: TwilioStandIn): TwilioStandIn {
    const forging = new TwilioStandIn(of.accountSid, 'a-guess');
    forging.deliverTo = to();
    return forging;
  }

  it('are put on record where it got there after all, and leave the next one as it is', async () => {
    const { earlier, later, now } = await triedByBoth();
    expect(await first.report(earlier, 'delivered')).toBe(204);
    const { status, history } = await now();
    expect(status).toBe('accepted');
    expect(history.at(-1)?.detail).toMatchObject({
      secondSid: earlier.sid,
      secondStatus: 'delivered',
    });
    expect(await second.report(later, 'delivered')).toBe(204);
    expect((await now()).status).toBe('delivered');
  });

  it('keep it from being sent a third time', async () => {
    const { earlier, later, until, now } = await triedByBoth();
    // It pauses the sender, so what a person has sent again waits.
    await second.report(later, 'undelivered', { ErrorCode: '30034' });
    await until((one) => one.status === 'undelivered');
    await server.client.messages.retry.mutate({ projectId, messageId: (await now()).id });
    expect(await second.report(later, 'sent')).toBe(204);
    expect((await now()).status).toBe('queued');
    expect(await first.report(earlier, 'delivered')).toBe(204);
    await until((one) => one.status === 'delivered');
    expect(await first.report(earlier, 'read')).toBe(204);
    expect((await now()).status).toBe('read');
    expect(second.acceptedFor(CALLER)).toHaveLength(1);
  });

  it('are not heard of a try that the other one took, also while that waits to be made again', async () => {
    const { earlier, later, until, now } = await triedByBoth();
    await second.report(later, 'undelivered', { ErrorCode: '30034' });
    await until((one) => one.status === 'undelivered');
    await server.client.messages.retry.mutate({ projectId, messageId: (await now()).id });
    const before = await now();
    await first.report({ ...earlier, sid: later.sid }, 'delivered');
    expect(await now()).toEqual(before);
  });

  it('change nothing under an id that it is not known to have given', async () => {
    const { earlier, later, now } = await triedByBoth();
    const before = await now();
    for (const sid of [later.sid, `SM${'7'.repeat(32)}`]) {
      await first.report({ ...earlier, sid }, 'delivered');
    }
    const after = await now();
    expect({ ...after, history: [] }).toEqual({ ...before, history: [] });
  });

  it('are refused where they are signed with another token, or name another account', async () => {
    const { earlier, later, now } = await triedByBoth();
    const before = await now();
    for (const account of [first, second]) {
      for (const text of [earlier, later]) {
        expect(await forger(account).report({ ...text }, 'delivered')).toBe(403);
      }
    }
    const stranger = new TwilioStandIn(`AC${'c'.repeat(32)}`, first.authToken);
    stranger.deliverTo = to();
    expect(await stranger.report({ ...earlier }, 'delivered')).toBe(403);
    const confused = new TwilioStandIn(first.accountSid, second.authToken);
    confused.deliverTo = to();
    expect(await confused.report({ ...earlier }, 'delivered')).toBe(403);
    expect(await now()).toEqual(before);
  });

  it('can be verified for three days from that try', async () => {
    const { earlier, now } = await triedByBoth();
    const { formerAccounts } = server.afterword.services;
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await formerAccounts.forget(inDays(2));
    expect(await first.report(earlier, 'delivered')).toBe(204);
    await formerAccounts.forget(inDays(4));
    const before = await now();
    expect(await first.report(earlier, 'read')).toBe(403);
    expect(await now()).toEqual(before);
  });

  it('come from an account that took no try of it: those are refused', async () => {
    const { services } = server.afterword;
    const { accountSid, authToken } = second;
    await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
    const { conversationId } = await agree(services, projectId, { caller: CALLER });
    await messageOnceIt(services, projectId, conversationId, (one) => one.status === 'accepted');
    expect(await first.report({ ...onlyText(second) }, 'delivered')).toBe(403);
  });
});

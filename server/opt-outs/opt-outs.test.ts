import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';
import { addOptOut } from '../engine/opt-outs/add-repo.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = e164Schema.parse('+15005550006');
const TWILIO = `twilio|${SENDER}` as const;
const IN_USE = [TWILIO, `simulator|${SENDER}`, 'simulator|none'];
const REASON = 'Told the front desk on the phone';

let server: TestServer;
let twilio: TwilioStandIn;
let projectId: ProjectId;
let callers = 0;

const FROM = { type: 'number', number: SENDER } as const;
useConnectedHotel({ sender: FROM, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
  ({ server, twilio, projectId } = hotel);
});

const services = () => server.afterword.services;
const newCaller = () => e164Schema.parse(`+44770090${1_000 + (callers += 1)}`);
const optOuts = () => server.client.optOuts;
const of = async (number: string) => (await optOuts().list.query({ projectId, number })).optOuts;
const add = (recipient: string, more: { senders?: string[]; reason?: string } = {}) =>
  optOuts().add.mutate({ projectId, recipient, reason: REASON, ...more });
const remove = (recipient: string, senders: string[] = [TWILIO], reason = 'Wrong number') =>
  optOuts().remove.mutate({ projectId, recipient, senders, reason });
const once = (id: Parameters<typeof messageOnceIt>[2], status: string) =>
  messageOnceIt(services(), projectId, id, (one) => one.status === status);

async function text(from: string, body: string) {
  const place = { server, twilio, publicUrl: PUBLIC_URL };
  expect(await textIn(place, { from, to: SENDER, body })).toBe(200);
  await services().messaging.inbound.settled();
}

/** A person who got a text in a call. */
async function texted() {
  const caller = newCaller();
  const { conversationId, message } = await agree(services(), projectId, { caller });
  const isSent = () => twilio.acceptedFor(caller).length > 0;
  await messageOnceIt(services(), projectId, conversationId, isSent);
  return { caller, conversationId, message };
}

describe('an opt-out by text', () => {
  it('is listed with their words, and the text they got before', async () => {
    const { caller, conversationId, message } = await texted();
    await text(caller, 'Stop!');
    expect(await of(caller)).toMatchObject([
      {
        recipient: caller,
        sender: { key: TWILIO, transport: 'twilio', sender: { type: 'number', number: SENDER } },
        how: 'keyword',
        words: 'Stop!',
        by: null,
        text: { messageId: message.id, title: message.title, conversationId },
        answer: expect.stringMatching(/no more texts/),
        mayRemove: false,
      },
    ]);
  });

  it('is nobody’s here to end: removing it is refused, and they are still not texted', async () => {
    const { caller } = await texted();
    await text(caller, 'STOP');
    await expect(remove(caller)).rejects.toMatchObject({
      message: expect.stringContaining('by texting “STOP”'),
      data: { code: 'refused', remedy: expect.stringContaining('START') },
    });
    const { message } = await agree(services(), projectId, { caller });
    expect(message.status).toBe('suppressed');
    const detail = await server.client.messages.get.query({ projectId, messageId: message.id });
    expect(detail.optOut).toMatchObject({ how: 'keyword', words: 'STOP' });
    await text(caller, 'START');
    const now = await server.client.messages.get.query({ projectId, messageId: message.id });
    expect(now).toMatchObject({ status: 'suppressed', optOut: null });
  });

  it('takes the place of one added by hand, so that nobody here can end it', async () => {
    const { caller } = await texted();
    await add(caller, { senders: IN_USE });
    await text(caller, 'unsubscribe');
    const standing = await of(caller);
    expect(standing.find(({ sender }) => sender?.key === TWILIO)).toMatchObject({
      how: 'keyword',
      words: 'unsubscribe',
      mayRemove: false,
    });
    await expect(remove(caller, IN_USE)).rejects.toMatchObject({ data: { code: 'refused' } });
    expect(await of(caller)).toHaveLength(IN_USE.length);
    await expect(remove(caller, IN_USE.slice(1))).resolves.toEqual({ removed: 2 });
  });
});

it('one that the provider reported is listed with the text it refused', async () => {
  const caller = newCaller();
  twilio.faults = [{ refuse: 21610 }];
  const { conversationId, message } = await agree(services(), projectId, { caller });
  await once(conversationId, 'suppressed');
  expect(await of(caller)).toMatchObject([
    { how: 'provider', text: { messageId: message.id, conversationId }, mayRemove: false },
  ]);
  await expect(remove(caller)).rejects.toMatchObject({
    message: expect.stringContaining('provider'),
    data: { code: 'refused' },
  });
});

describe('an opt-out added by hand', () => {
  it('is one for every sender, the simulator too, with who added it and why', async () => {
    const caller = newCaller();
    expect(await add(caller)).toEqual({ added: 1, before: 0 });
    const by = { how: 'hand', words: REASON, by: 'local user', mayRemove: true };
    expect(await of(caller)).toMatchObject([{ ...by, sender: null, except: [], isForAll: true }]);
    expect(await add(caller)).toEqual({ added: 0, before: 1 });
    expect(await of(caller)).toHaveLength(1);
  });

  it('may be for some senders, each by itself', async () => {
    const caller = newCaller();
    expect(await add(caller, { senders: IN_USE })).toEqual({ added: IN_USE.length, before: 0 });
    const standing = await of(caller);
    expect(standing.map(({ sender }) => String(sender?.key)).toSorted()).toEqual(IN_USE.toSorted());
    expect(await add(caller, { senders: IN_USE })).toEqual({ added: 0, before: IN_USE.length });
  });

  it('suppresses what was queued before it', async () => {
    const caller = newCaller();
    twilio.faults = [{ throttleSeconds: 1 }];
    const { conversationId } = await agree(services(), projectId, { caller });
    await messageOnceIt(services(), projectId, conversationId, (one) => one.error !== null);
    await add(caller);
    const message = await once(conversationId, 'suppressed');
    expect(message.error?.code).toBe('opted_out');
    expect(twilio.acceptedFor(caller)).toEqual([]);
    const detail = await server.client.messages.get.query({ projectId, messageId: message.id });
    expect(detail.optOut).toMatchObject({ how: 'hand', words: REASON, by: 'local user' });
  });

  it('ends with their START', async () => {
    const { caller } = await texted();
    await add(caller, { senders: [TWILIO] });
    await text(caller, 'START');
    expect(await of(caller)).toEqual([]);
    const { optOuts: ended } = await optOuts().ended.query({ projectId, number: caller });
    expect(ended).toMatchObject([
      { ended: { words: 'START', answer: expect.stringMatching(/texts again/) } },
    ]);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length === 2;
    await messageOnceIt(services(), projectId, conversationId, isSent);
  });

  it('ends with a START that comes in late, unless that was written before it', async () => {
    const { caller: before } = await texted();
    const { caller: after } = await texted();
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const key = {
      projectId,
      senderKey: TWILIO,
      how: 'hand',
      words: REASON,
      source: 'ana',
    } as const;
    await services().db.write(async (tx) => {
      await addOptOut(tx, { ...key, recipient: before, at: minutesAgo(4) });
      await addOptOut(tx, { ...key, recipient: after, at: minutesAgo(6) });
    });
    for (const from of [before, after])
      twilio.takeIn({ from, to: SENDER, body: 'START', createdAt: minutesAgo(5) });
    await services().missedTexts.takeMissed();
    expect(await of(before)).toMatchObject([{ how: 'hand' }]);
    expect(await of(after)).toEqual([]);
  });

  it('is removed again where it was a mistake, and they are texted', async () => {
    const caller = newCaller();
    await add(caller);
    expect(await remove(caller, ['any'])).toEqual({ removed: 1 });
    expect(await of(caller)).toEqual([]);
    await expect(remove(caller, ['any'])).rejects.toMatchObject({ data: { code: 'not_found' } });
    const { conversationId } = await agree(services(), projectId, { caller });
    await messageOnceIt(
      services(),
      projectId,
      conversationId,
      () => twilio.acceptedFor(caller).length === 1,
    );
  });

  it('keeps what stood before it', async () => {
    const { caller } = await texted();
    await text(caller, 'STOP');
    expect(await add(caller, { senders: IN_USE })).toEqual({
      added: IN_USE.length - 1,
      before: 1,
    });
    expect(await add(caller)).toEqual({ added: 1, before: 0 });
    expect(await remove(caller, ['any'])).toEqual({ removed: 1 });
    expect((await of(caller)).map(({ how }) => how).toSorted()).toEqual([
      'hand',
      'hand',
      'keyword',
    ]);
  });

  it.each([
    ['no number', '+1555', {}, /too few|international form/],
    ['no reason', '+447700900111', { reason: '  ' }, /how you know/],
    ['a reason of a page', '+447700900111', { reason: 'x'.repeat(201) }, /200 characters/],
    ['no sender', '+447700900111', { senders: [] }, /one sender/],
    [
      'a sender of somebody else',
      '+447700900111',
      { senders: ['twilio|+15005550099'] },
      /does not text from/,
    ],
  ])('is refused with %s, in words', async (_, recipient, more, words) => {
    await expect(add(recipient, more)).rejects.toThrow(words);
    expect(await of('+447700900111')).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { E164 } from '../../core/phone.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { agree, ASK, CONFIRMATION, messageOnceIt } from '../../tests/hotel.ts';
import { textIn } from '../../tests/text-in.ts';
import type { StandInMessage } from '../../tests/twilio-stand-in.ts';
import { PUBLIC_URL, SENDER, type Texting, useTexting } from '../../tests/use-texting.ts';

const OFFER = 'Would you like me to text you the confirmation?';
const OTHER_OFFER = 'Shall I text you the address and a map?';
const LONG = 'It is a long story. '.repeat(90);

// A yes answers what stands in the text that was read last, and nothing else.
describe('a yes by text', () => {
  let hotel: Texting;
  useTexting((one) => {
    hotel = one;
  });

  const sentTo = (caller: E164) => hotel.twilio.acceptedFor(caller);
  const bodyOf = (message: StandInMessage | undefined) => message?.params.get('Body') ?? '';
  const once = (caller: E164, count: number) =>
    vi.waitFor(() => expect(sentTo(caller)).toHaveLength(count));

  async function texted(): Promise<E164> {
    const { services, projectId } = hotel;
    const caller = hotel.newCaller();
    const { conversationId } = await agree(services, projectId, { caller });
    await messageOnceIt(services, projectId, conversationId, () => sentTo(caller).length > 0);
    return caller;
  }

  async function texts(from: E164, body: string): Promise<void> {
    const text = { from, to: SENDER.number, body, isAnswer: true };
    expect(await textIn({ ...hotel, publicUrl: PUBLIC_URL }, text)).toBe(200);
    await hotel.services.messaging.inbound.settled();
  }

  /** The conversation by text, as the screen shows it. */
  async function talk(caller: E164) {
    const { projectId } = hotel;
    const { conversations: api } = hotel.server.client;
    const { conversations } = await api.list.query({ projectId });
    const one = conversations.find((row) => row.caller === caller && row.channel === 'sms');
    if (!one) throw new Error('there is no conversation by text');
    return api.get.query({ projectId, conversationId: one.id });
  }
  const agreedTo = async (caller: E164) =>
    (await talk(caller)).messages.filter(({ receipt }) => receipt.kind === 'agreed');

  /** Publishes the hotel with its records changed. */
  async function publishWith(
    kind: ProjectRecord['kind'],
    change: (record: ProjectRecord) => ProjectRecord,
  ): Promise<void> {
    const { services, projectId } = hotel;
    const grant = authorize(systemActor('test'), projectId, 'build');
    const { records } = await services.drafts.get(grant);
    const changed = records.filter((record) => record.kind === kind);
    await services.drafts.save(grant, {
      changeId: 'chg_long',
      change: { put: changed.map(change), remove: [] },
      base: Object.fromEntries(changed.map(({ id, rev }) => [id, rev])),
    });
    const answer = await services.releases.publish(
      authorize(systemActor('test'), projectId, 'publish'),
      { note: '', acceptedWarnings: [], acceptAllWarnings: true },
    );
    expect(answer.published).toBe(true);
  }

  it('follows a question that is whole, however long what stands before it is', async () => {
    await publishWith('topic', (one) =>
      one.kind === 'topic' ? { ...one, content: [{ text: LONG }] } : one,
    );
    const caller = await texted();
    await texts(caller, ASK);
    await once(caller, 2);
    const asked = bodyOf(sentTo(caller)[1]);
    expect(asked.length).toBeLessThanOrEqual(1_600);
    expect(asked.endsWith(`… ${OFFER}`)).toBe(true);
    await texts(caller, 'YES');
    expect(await agreedTo(caller)).toMatchObject([{ receipt: { words: 'YES', offer: OFFER } }]);
  });

  it('agrees to nothing where something else was said since: it is asked about again', async () => {
    const caller = await texted();
    await texts(caller, ASK);
    await once(caller, 2);
    await texts(caller, 'YES');
    await once(caller, 4);
    await texts(caller, 'Where can I park?');
    await once(caller, 5);
    const text = sentTo(caller).find(
      (one) => bodyOf(one) === CONFIRMATION && one !== sentTo(caller)[0],
    );
    if (!text) throw new Error('what they agreed to was not sent');
    await hotel.twilio.report(text, 'undelivered', { ErrorCode: '30005' });
    await once(caller, 6);
    expect(bodyOf(sentTo(caller)[5])).toContain('could not be sent');
    await texts(caller, 'YES');
    expect(await agreedTo(caller)).toHaveLength(1);
    await once(caller, 7);
    await texts(caller, 'YES');
    expect(await agreedTo(caller)).toHaveLength(2);
  });

  it('agrees to nothing where an earlier question got there after the one that is asked', async () => {
    const { projectId, server, twilio } = hotel;
    const caller = await texted();
    await texts(caller, ASK);
    for (const count of [2, 3]) {
      await once(caller, count);
      const last = sentTo(caller).at(-1);
      if (!last) throw new Error('nothing was sent');
      await twilio.report(last, 'undelivered', { ErrorCode: '30003' });
      await hotel.services.messaging.statusInbox.settled();
    }
    const [first] = (await talk(caller)).messages;
    expect(first).toMatchObject({ status: 'undelivered' });
    await texts(caller, 'Where can I park?');
    await once(caller, 4);
    expect(bodyOf(sentTo(caller)[3])).toContain(OTHER_OFFER);
    await server.client.messages.retry.mutate({ projectId, messageId: first?.id ?? '' });
    await once(caller, 5);
    expect(bodyOf(sentTo(caller)[4])).toContain(OFFER);
    await texts(caller, 'YES');
    expect(await agreedTo(caller)).toEqual([]);
    await once(caller, 6);
    await texts(caller, 'YES');
    expect(await agreedTo(caller)).toMatchObject([{ title: 'directions_en' }]);
  });
});

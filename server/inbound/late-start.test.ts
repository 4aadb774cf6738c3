import { describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import { agree, ASK, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import {
  OTHER_NUMBER,
  PUBLIC_URL,
  SENDER,
  SERVICE,
  type Texting,
  useTexting,
} from '../../tests/use-texting.ts';
import { KEY } from '../opt-outs/fixtures.ts';

// Whoever tries a webhook again may bring a text after one that was written later.
describe('a START whose webhook comes after that of a STOP', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let services: Texting['services'];
  let newCaller: Texting['newCaller'];
  let optOuts: Texting['optOuts'];
  let fetchMissed: Texting['fetchMissed'];

  useTexting((texting) => {
    ({ server, twilio, projectId, services, newCaller, optOuts, fetchMissed } = texting);
  });

  /** A person who was texted in a call. */
  async function texted(): Promise<E164> {
    const caller = newCaller();
    const { conversationId } = await agree(services, projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services, projectId, conversationId, isSent);
    return caller;
  }

  interface Written {
    readonly to?: string;
    /** By way of the Messaging Service that the number belongs to. */
    readonly service?: string;
    readonly listed?: Readonly<Record<string, unknown>>;
  }

  /** What a person wrote so many seconds ago, and its webhook. */
  function wrote(from: E164, body: string, secondsAgo: number, written: Written = {}) {
    const { to = SENDER.number, service, listed = {} } = written;
    const createdAt = new Date(Date.now() - secondsAgo * 1_000);
    const asListed = { ...listed, messaging_service_sid: service ?? null };
    const sid = twilio.takeIn({ from, to, body, createdAt, listed: asListed });
    const text = { from, to, body, sid, ...(service === undefined ? {} : { service }) };
    return () => textIn({ server, twilio, publicUrl: PUBLIC_URL }, text);
  }

  const toldByPhone = (recipient: E164) =>
    server.client.optOuts.add.mutate({ projectId, recipient, senders: [KEY], reason: 'by phone' });

  async function messagesTo(recipient: E164) {
    const { messages } = await server.client.messages.list.query({ projectId });
    return messages.filter((one) => one.recipient === recipient);
  }

  it.each(['START', 'Unstop.', 'yes'])(
    'ends no opt-out where it was written before: %s',
    async (word) => {
      const caller = await texted();
      const start = wrote(caller, word, 20);
      const stop = wrote(caller, 'STOP', 10);
      expect([await stop(), await start(), await start()]).toEqual([200, 200, 200]);
      expect(await optOuts(caller)).toMatchObject([{ how: 'keyword', words: 'STOP' }]);
      const { message } = await agree(services, projectId, { caller });
      expect(message.status).toBe('suppressed');
      await fetchMissed();
      expect(await optOuts(caller)).toHaveLength(1);
    },
  );

  it('opts in again where it was written after', async () => {
    const caller = await texted();
    const stop = wrote(caller, 'STOP', 20);
    const start = wrote(caller, 'START', 10);
    expect([await stop(), await start()]).toEqual([200, 200]);
    expect(await optOuts(caller)).toEqual([]);
  });

  it('ends no opt-out where both come at once', async () => {
    for (const order of [0, 1]) {
      const caller = await texted();
      const start = wrote(caller, 'START', 20);
      const stop = wrote(caller, 'STOP', 10);
      await Promise.all(order === 0 ? [stop(), start()] : [start(), stop()]);
      expect(await optOuts(caller)).toHaveLength(1);
    }
  });

  it.each([
    ['before', 20, 1],
    ['after', 5, 0],
  ])(
    'is not taken in while Twilio does not say, and fetched as what was written %s',
    async (_, ago, left) => {
      const caller = await texted();
      const start = wrote(caller, 'START', ago);
      const stop = wrote(caller, 'STOP', 10);
      expect(await stop()).toBe(200);
      twilio.isAway = true;
      expect(await start()).toBe(503);
      twilio.isAway = false;
      expect(await optOuts(caller)).toHaveLength(1);
      const [said, ...others] = await fetchMissed();
      expect(await optOuts(caller)).toHaveLength(left);
      // Its webhook came, and was told to come again.
      expect(said).toContain('or Twilio did not say when they were written');
      expect(others).toEqual([]);
    },
  );

  it('is told apart from texts whose webhook did not come', async () => {
    const caller = await texted();
    wrote(caller, 'Where can I park?', 20);
    const [said] = await fetchMissed();
    expect(said).toContain('without their webhook');
    expect(said).not.toContain('or Twilio did not say');
  });

  it('ends no opt-out that we were told by phone after it was written', async () => {
    const caller = await texted();
    const start = wrote(caller, 'START', 20);
    await toldByPhone(caller);
    expect(await start()).toBe(200);
    expect(await optOuts(caller)).toMatchObject([{ how: 'hand' }]);
    const again = wrote(caller, 'START', -2);
    expect(await again()).toBe(200);
    expect(await optOuts(caller)).toEqual([]);
  });

  it('ends no opt-out of a service that was said to another number of it', async () => {
    const caller = await texted();
    const start = wrote(caller, 'START', 20, { service: SERVICE });
    const stop = wrote(caller, 'STOP', 10, { service: SERVICE, to: OTHER_NUMBER });
    expect([await stop(), await start()]).toEqual([200, 200]);
    expect((await optOuts(caller)).map(({ senderKey }) => senderKey)).toContain(
      `twilio|${SERVICE}`,
    );
  });

  it('ends no opt-out of its own number where another was told STOP last', async () => {
    const caller = await texted();
    const start = wrote(caller, 'START', 30);
    const stop = wrote(caller, 'STOP', 20);
    const other = wrote(caller, 'STOP', 10, { to: OTHER_NUMBER });
    expect([await stop(), await other(), await start()]).toEqual([200, 200, 200]);
    expect(await optOuts(caller)).toHaveLength(2);
  });

  it('ends no opt-out that is said while Twilio is asked, where Twilio cannot say', async () => {
    const caller = await texted();
    const stop = wrote(caller, 'STOP', 20);
    await stop();
    const listed = { date_created: null, date_sent: null };
    const start = wrote(caller, 'START', 10, { listed });
    const again = wrote(caller, 'STOP', 5);
    twilio.beforeFetch = async () => {
      twilio.beforeFetch = null;
      await again();
    };
    expect(await start()).toBe(200);
    expect(await optOuts(caller)).toHaveLength(1);
  });

  it('opts out where a STOP after it is fetched, though another text came in between', async () => {
    const caller = await texted();
    const start = wrote(caller, 'START', 30);
    wrote(caller, 'STOP', 25);
    await wrote(caller, 'Where can I park?', 20)();
    await start();
    await fetchMissed();
    expect(await optOuts(caller)).toMatchObject([{ words: 'STOP' }]);
  });

  it('is no answer to a question before the STOP where it is a YES that is known only then', async () => {
    const caller = await texted();
    await wrote(caller, ASK, 2)();
    await services.messaging.inbound.settled();
    await vi.waitFor(() => expect(twilio.acceptedFor(caller)).toHaveLength(2));
    // Its webhook never comes.
    wrote(caller, 'YES', -1);
    await wrote(caller, 'STOP', -2)();
    await wrote(caller, 'START', -3)();
    expect(await optOuts(caller)).toEqual([]);
    await fetchMissed();
    await services.messaging.inbound.settled();
    const receipts = (await messagesTo(caller)).map(({ receipt }) => receipt);
    expect(receipts.map(({ words }) => words)).toContain('YES');
    // The one of the call.
    expect(receipts.filter(({ kind }) => kind === 'agreed')).toHaveLength(1);
  });

  it('opts in again where Twilio does not find it yet: it was written a moment ago', async () => {
    const caller = await texted();
    const stop = wrote(caller, 'STOP', 2);
    await stop();
    const text = { from: caller, to: SENDER.number, body: 'START' };
    expect(await textIn({ server, twilio, publicUrl: PUBLIC_URL }, text)).toBe(200);
    expect(await optOuts(caller)).toEqual([]);
  });
});

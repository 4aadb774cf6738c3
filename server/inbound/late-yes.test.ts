import { desc } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { agree, ASK, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textIn } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel, WOKEN_ENGINE } from '../../tests/use-connected-hotel.ts';
import { attempts } from '../db/schema.sqlite.ts';
import { optOutsOf } from '../engine/opt-outs/repo.ts';
import { within } from '../within.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';

interface Asked {
  readonly caller: E164;
  /** When the question was handed over. */
  readonly askedAt: Date;
}

// A webhook does not say when its text was written, and may be here after what was asked meanwhile.
describe('a text that comes in right after a question', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  // Twilio is held up here, and a busy machine may be slow: neither is no answer.
  const engine = { ...WOKEN_ENGINE, twilioTimeoutMs: 5_000 };
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'test', engine }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });

  const services = () => server.afterword.services;
  const plus = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1_000);

  /** Its webhook; `createdAt`: when Twilio says that it was written, null where Twilio has no such text. */
  async function texts(from: E164, body: string, createdAt: Date | null, listed = {}) {
    const text = { from, to: SENDER, body };
    const known = createdAt === null ? {} : { sid: twilio.takeIn({ ...text, createdAt, listed }) };
    expect(await textIn({ server, twilio, publicUrl: PUBLIC_URL }, { ...text, ...known })).toBe(
      200,
    );
  }

  /** A person who was texted in a call, and has been asked something by text a moment ago. */
  async function asked(): Promise<Asked> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = (count: number) => () => twilio.acceptedFor(caller).length >= count;
    await messageOnceIt(services(), projectId, conversationId, isSent(1));
    await texts(caller, ASK, new Date());
    await services().messaging.inbound.settled();
    await vi.waitFor(() => expect(twilio.acceptedFor(caller)).toHaveLength(2));
    return { caller, askedAt: await lastAttempt() };
  }

  async function lastAttempt(): Promise<Date> {
    const { db } = services();
    const { startedAt } = attempts;
    const [last] = await db.read((tx) =>
      tx.select({ startedAt }).from(attempts).orderBy(desc(startedAt)).limit(1),
    );
    if (!last) throw new Error('nothing was asked');
    return last.startedAt;
  }

  async function talk(caller: E164) {
    await services().messaging.inbound.settled();
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const one = conversations.find((row) => row.caller === caller && row.channel === 'sms');
    if (!one) throw new Error('there is no conversation by text');
    return server.client.conversations.get.query({ projectId, conversationId: one.id });
  }
  /** What their words by text agreed to. */
  const agreedTo = async (caller: E164) =>
    (await talk(caller)).messages.filter(({ receipt }) => receipt.kind === 'agreed');
  const isAskedAgain = async (caller: E164) => {
    const { transcript } = await talk(caller);
    const notes = transcript.flatMap((line) => line.notes);
    return notes.some(({ text }) => text.includes('written before the question'));
  };
  /** How often Twilio was asked for one text. */
  const looks = () => twilio.requests.filter(({ path }) => /\/Messages\/SM\w+\.json$/.test(path));

  it('agrees to nothing where it was written before: it is asked about again', async () => {
    const { caller, askedAt } = await asked();
    await texts(caller, 'YES', plus(askedAt, -5));
    expect(await agreedTo(caller)).toEqual([]);
    expect(await isAskedAgain(caller)).toBe(true);
  });

  it('agrees to nothing where it was written in the very moment: nobody reads that fast', async () => {
    const { caller, askedAt } = await asked();
    await texts(caller, 'yes please', plus(askedAt, 1));
    expect(await agreedTo(caller)).toEqual([]);
    expect(await isAskedAgain(caller)).toBe(true);
  });

  it('agrees where it was written after, for which Twilio is asked once', async () => {
    const { caller, askedAt } = await asked();
    await texts(caller, 'YES', plus(askedAt, 5));
    expect(await agreedTo(caller)).toMatchObject([{ receipt: { words: 'YES' } }]);
    expect(looks()).toHaveLength(1);
  });

  it.each([
    ['behind', -3_600],
    ['ahead', 3_600],
  ])('is dated by our clock where Twilio’s is an hour %s', async (_, seconds) => {
    twilio.aheadMs = seconds * 1_000;
    const first = await asked();
    await texts(first.caller, 'YES', plus(first.askedAt, seconds - 5));
    expect(await agreedTo(first.caller)).toEqual([]);
    const second = await asked();
    await texts(second.caller, 'YES', plus(second.askedAt, seconds + 10));
    expect(await agreedTo(second.caller)).toHaveLength(1);
  });

  it('is answered before a CANCEL that follows it, which is a STOP then', async () => {
    const { caller, askedAt } = await asked();
    let answer = () => {};
    const isAnswered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const isAsked = new Promise<void>((resolve) => {
      twilio.beforeFetch = () => {
        resolve();
        return isAnswered;
      };
    });
    await texts(caller, 'YES', plus(askedAt, 5));
    await isAsked;
    const canceled = texts(caller, 'CANCEL', plus(askedAt, 6));
    // Whoever takes it for an answer does so at once.
    await within(300, canceled);
    answer();
    await canceled;
    expect(await agreedTo(caller)).toHaveLength(1);
    const optedOut = await services().db.read((tx) => optOutsOf(tx, projectId, caller));
    expect(optedOut).toMatchObject([{ words: 'CANCEL' }]);
  });

  it('agrees to nothing while Twilio does not answer, and does once it answers', async () => {
    const { caller, askedAt } = await asked();
    twilio.beforeFetch = () => Promise.reject(new Error('no answer'));
    await texts(caller, 'YES', plus(askedAt, 5));
    expect(await agreedTo(caller)).toEqual([]);
    expect(await isAskedAgain(caller)).toBe(true);
    twilio.beforeFetch = null;
    await vi.waitFor(() => expect(twilio.acceptedFor(caller)).toHaveLength(3));
    await texts(caller, 'YES', plus(await lastAttempt(), 5));
    expect(await agreedTo(caller)).toHaveLength(1);
  });

  it('agrees to nothing where Twilio has no such text, or no date of it', async () => {
    const first = await asked();
    await texts(first.caller, 'YES', null);
    expect(await agreedTo(first.caller)).toEqual([]);
    const second = await asked();
    await texts(second.caller, 'YES', plus(second.askedAt, 5), {
      date_created: null,
      date_sent: null,
    });
    expect(await agreedTo(second.caller)).toEqual([]);
  });

  it('agrees where it comes later than any webhook, for which Twilio is not asked', async () => {
    const { caller, askedAt } = await asked();
    await services().db.write(async (tx) => {
      await tx.update(attempts).set({ startedAt: plus(askedAt, -31) });
    });
    await texts(caller, 'YES', plus(askedAt, -60));
    expect(await agreedTo(caller)).toHaveLength(1);
    expect(looks()).toEqual([]);
  });

  it.each(['no thanks', 'Where can I park?', 'maybe'])(
    'is not asked about where it agrees to nothing: %s',
    async (words) => {
      const { caller, askedAt } = await asked();
      await texts(caller, words, plus(askedAt, -5));
      expect(await agreedTo(caller)).toEqual([]);
      expect(looks()).toEqual([]);
    },
  );

  it('is answered before Twilio is asked, and keeps nobody else from being answered', async () => {
    // More than there are turns at the same moment.
    const people = [await asked(), await asked(), await asked(), await asked(), await asked()];
    const other = await asked();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    twilio.beforeFetch = () => held;
    for (const { caller, askedAt } of people) await texts(caller, 'YES', plus(askedAt, 10));
    await vi.waitFor(() => expect(looks()).toHaveLength(people.length));
    await texts(other.caller, 'no thanks', plus(other.askedAt, 10));
    await vi.waitFor(() => expect(twilio.acceptedFor(other.caller)).toHaveLength(3));
    answer();
    for (const { caller } of people) expect(await agreedTo(caller)).toHaveLength(1);
  });
});

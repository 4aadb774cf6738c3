import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Hands } from './claim/hands.ts';
import { conversationIdSchema, makeId, type MessageId } from '../../core/ids.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import { quietUntil } from '../../core/messaging/quiet-until.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import type { Db } from '../db/handles.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { messages } from '../db/schema.sqlite.ts';
import { claimDue } from './claim/claim-due.ts';
import { doWork } from './work/do-work.ts';
import { Settler } from './settle/settler.ts';
import { embeddedQueue } from '../queue/embedded-queue.ts';
import type { Engine } from './engine.ts';
import { insertProject, PROJECT, queuedMessage } from './fixtures.ts';
import { nextWork } from './claim/next-work.ts';
import { historyOf } from './outbox/history-repo.ts';
import { insertMessage, messageById } from './outbox/outbox-repo.ts';
import type { MessageRow } from './outbox-types.ts';
import { CONNECTION, removePause } from './refusals/pauses-repo.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { makeSimulator } from './transports/simulator.ts';
import type { OutboundMessage, SendResult } from './transport.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEW_YORK = '+12125550123';
/** Florida's panhandle: Eastern and Central. */
const PANHANDLE = '+18505550123';
const LONDON = '+442079460958';

let folder: string;
let db: Db;
let clock = 0;
let count = 0;
let answers: SendResult[] = [];
let sent: { readonly at: number; readonly message: OutboundMessage }[] = [];
let engine: Engine;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-quiet-'));
  const file = join(folder, 'test.sqlite');
  db = openSqlite({ file, onError: () => {}, onNotify: () => {} });
  await db.write((tx) => insertProject(tx));
  const twilio: Engine['transports']['twilio'] = {
    ...makeSimulator(0),
    name: 'twilio',
    send(message) {
      sent.push({ at: clock, message });
      const providerSid = `SM${String(sent.length).padStart(10, '0')}${count}`;
      const good = { outcome: 'accepted', providerSid, status: 'delivered' } as const;
      return Promise.resolve(answers.shift() ?? good);
    },
  };
  engine = {
    db,
    log: pino({ level: 'silent' }),
    now: () => new Date(clock),
    random: () => 0.5,
    policy: { ...DEFAULT_POLICY, rateFactor: null },
    transports: { simulator: twilio, twilio },
    async onOutcome() {},
    async onChange() {},
    queue: embeddedQueue(),
  };
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  answers = [];
  sent = [];
});

interface Wanted {
  readonly to: string;
  readonly at: string | number;
  readonly kind?: MessageRow['receipt']['kind'];
  readonly more?: Partial<MessageRow>;
}

/** A text of a call, queued at that moment for 08:00 to 21:00. */
async function queue({ to, at, kind = 'basis', more }: Wanted): Promise<MessageId> {
  count += 1;
  clock = typeof at === 'number' ? at : Date.parse(at);
  const now = new Date(clock);
  // A sender of its own: tests go back in time, and a sender's rate does not.
  const from = `+1312555${String(count).padStart(4, '0')}`;
  const row = queuedMessage({ n: count, at: now, from });
  const recipient: E164 = e164Schema.parse(to);
  const receipt = { ...row.receipt, kind, recipient, at: now.toISOString() };
  const place = { conversationId: CALL, sendHours: '08:00-21:00' };
  await db.write((tx) => insertMessage(tx, { ...row, ...place, recipient, receipt, ...more }));
  return row.id;
}
const CALL = makeId(conversationIdSchema, 'cnv', 'call');

/** Lets the time pass from one moment at which something is due to the next. */
async function passUntil(end: number): Promise<void> {
  for (;;) {
    const next = await db.read(nextWork);
    if (next === null || next.getTime() > end) break;
    clock = Math.max(clock, next.getTime());
    const options = { owner: 'w', leaseMs: HOUR, hands: new Hands(100), rateFactor: null };
    const { lifeMs } = engine.policy;
    const { claims } = await db.write((tx) =>
      claimDue(tx, { ...options, lifeMs, now: new Date(clock) }),
    );
    await Promise.all(doWork(engine, new Settler(engine), claims));
  }
  clock = Math.max(clock, end);
}

async function lifeOf(id: MessageId) {
  const row = await db.read((tx) => messageById(tx, id));
  if (!row) throw new Error('gone');
  const history = await db.read((tx) => historyOf(tx, id));
  const quiet = history.flatMap(({ at, status, detail }) =>
    typeof detail === 'object' && detail !== null && 'quietHours' in detail
      ? [{ at: at.getTime(), status, why: detail['quietHours'] }]
      : [],
  );
  return { row, history, quiet };
}

const refused = (code: number, retryAfterMs: number | null = null): SendResult => ({
  outcome: 'refused',
  error: { code, httpStatus: null, message: 'no', retryAfterMs },
});

describe('a text in quiet hours', () => {
  it.each([
    ['the evening', NEW_YORK, '2026-10-06T01:00:00Z', '2026-10-06T12:00:00Z'],
    ['the night of spring', NEW_YORK, '2026-03-08T04:00:00Z', '2026-03-08T12:00:00Z'],
    ['the night of autumn', NEW_YORK, '2026-11-01T03:00:00Z', '2026-11-01T13:00:00Z'],
    ['the night of autumn in London', LONDON, '2026-10-24T22:00:00Z', '2026-10-25T08:00:00Z'],
    ['two time zones', PANHANDLE, '2026-07-01T12:30:00Z', '2026-07-01T13:00:00Z'],
  ])('waits for the morning: %s', async (_, to, at, morning) => {
    const id = await queue({ to, at });
    await passUntil(Date.parse(at) + 30 * HOUR);
    expect(sent.map((one) => new Date(one.at))).toEqual([new Date(morning)]);
    const { row, quiet, history } = await lifeOf(id);
    expect(row).toMatchObject({ status: 'delivered', attempts: 1 });
    expect(quiet).toEqual([
      { at: Date.parse(at), status: 'queued', why: expect.stringContaining('08:00 to 21:00') },
    ]);
    expect(history.filter((line) => line.status === 'sending')).toHaveLength(1);
  });

  it.each(['agreed', 'requested'] as const)('goes out at once when %s just now', async (kind) => {
    const at = '2026-10-06T04:00:00Z';
    const id = await queue({ to: NEW_YORK, at, kind });
    await passUntil(Date.parse(at));
    expect(sent).toHaveLength(1);
    expect((await lifeOf(id)).quiet).toEqual([
      {
        at: Date.parse(at),
        status: 'sending',
        why: 'sent in quiet hours: the caller asked for it just now',
      },
    ]);
  });

  it('is not excused any more when a retry becomes due hours later', async () => {
    answers = [refused(20429, 2 * HOUR)];
    const id = await queue({ to: NEW_YORK, at: '2026-10-06T00:30:00Z', kind: 'agreed' });
    await passUntil(Date.parse('2026-10-06T14:00:00Z'));
    expect(sent.map((one) => new Date(one.at).toISOString())).toEqual([
      '2026-10-06T00:30:00.000Z',
      '2026-10-06T12:00:00.000Z',
    ]);
    expect((await lifeOf(id)).row.status).toBe('delivered');
  });

  it('is not excused when it comes out of a pause hours later', async () => {
    answers = [refused(20003)];
    await queue({ to: NEW_YORK, at: '2026-10-06T00:30:00Z', kind: 'agreed' });
    await passUntil(Date.parse('2026-10-06T03:00:00Z'));
    expect(sent).toHaveLength(1);
    await db.write((tx) => removePause(tx, PROJECT, CONNECTION));
    await passUntil(Date.parse('2026-10-06T11:59:59Z'));
    expect(sent).toHaveLength(1);
    await passUntil(Date.parse('2026-10-06T12:00:00Z'));
    expect(sent).toHaveLength(2);
  });

  it('fails as expired when its life is over before the night is', async () => {
    answers = [refused(20003)];
    const id = await queue({ to: NEW_YORK, at: '2026-10-05T20:00:00Z', kind: 'agreed' });
    await passUntil(Date.parse('2026-10-06T01:30:00Z'));
    await db.write((tx) => removePause(tx, PROJECT, CONNECTION));
    await passUntil(Date.parse('2026-10-06T14:00:00Z'));
    expect((await lifeOf(id)).row).toMatchObject({ status: 'failed', errorCode: 'expired' });
    expect(sent).toHaveLength(1);
  });

  it('waits for one morning, not for one after the other', async () => {
    // Open for an hour a day, which a pause has made it miss.
    const more = { sendHours: '09:00-10:00' };
    const id = await queue({ to: NEW_YORK, at: '2026-10-05T18:00:00Z', more });
    answers = [refused(20003)];
    await passUntil(Date.parse('2026-10-06T14:30:00Z'));
    await db.write((tx) => removePause(tx, PROJECT, CONNECTION));
    await passUntil(Date.parse('2026-10-08T18:00:00Z'));
    expect((await lifeOf(id)).row).toMatchObject({ status: 'failed', errorCode: 'expired' });
    expect(sent).toHaveLength(1);
  });

  it('does not stay in a queue of the provider until the evening has become night', async () => {
    await queue({ to: NEW_YORK, at: '2026-10-06T00:10:00Z' });
    await passUntil(clock);
    expect(sent[0]?.message.expiresAt).toEqual(new Date('2026-10-06T01:00:00Z'));
    await queue({ to: NEW_YORK, at: '2026-10-06T00:10:00Z', kind: 'agreed' });
    await passUntil(clock);
    expect(sent[1]?.message.expiresAt).toEqual(new Date('2026-10-06T04:10:00Z'));
  });

  it('goes out at any hour where the project has none', async () => {
    const id = await queue({
      to: NEW_YORK,
      at: '2026-10-06T05:00:00Z',
      more: { sendHours: null },
    });
    await passUntil(clock);
    expect(sent).toHaveLength(1);
    expect((await lifeOf(id)).quiet).toEqual([]);
  });
});

const NUMBERS = [NEW_YORK, PANHANDLE, LONDON, '+18005550123', '+9779841234567', '+61412345678'];
/** Days with a clock change in one of those places, and one without. */
const DAYS = ['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-24', '2026-10-31', '2026-07-01'];

const anAnswer = fc.constantFrom<SendResult | 'ok'>(
  'ok',
  'ok',
  refused(21611),
  refused(20429, 40 * MINUTE),
  refused(20429, 3 * HOUR),
  refused(30023),
  refused(20003),
);

const aText = fc.record({
  to: fc.constantFrom(...NUMBERS),
  kind: fc.constantFrom('agreed' as const, 'requested' as const, 'basis' as const),
  day: fc.constantFrom(...DAYS),
  minute: fc.integer({ min: 0, max: 2 * 24 * 60 }),
  answers: fc.array(anAnswer, { maxLength: 3 }),
  /** A pause is ended this often, and then it is tried what happens. */
  pauseHours: fc.integer({ min: 1, max: 14 }),
});

describe('whatever happens', () => {
  it('nothing is sent out of hours without the exception on record, and nothing waits for ever', async () => {
    let quietSends = 0;
    await fc.assert(
      fc.asyncProperty(aText, async (text) => {
        sent = [];
        answers = text.answers.map((one) =>
          one === 'ok'
            ? { outcome: 'accepted', providerSid: `SM${count}x${clock}`, status: 'delivered' }
            : one,
        );
        const begin = Date.parse(`${text.day}T00:00:00Z`) + text.minute * MINUTE;
        const id = await queue({ to: text.to, at: begin, kind: text.kind });
        for (let round = 0; round < 100; round++) {
          await passUntil(clock + text.pauseHours * HOUR);
          if (isFinal((await lifeOf(id)).row.status)) break;
          await db.write((tx) => removePause(tx, PROJECT, CONNECTION));
        }
        const { row, quiet } = await lifeOf(id);
        expect(isFinal(row.status)).toBe(true);
        for (const { at } of sent) {
          if (quietUntil(row.recipient, new Date(at)) === null) continue;
          quietSends += 1;
          expect(text.kind).not.toBe('basis');
          expect(at - begin).toBeLessThanOrEqual(15 * MINUTE);
          const reasons = quiet.filter((line) => line.at === at).map((line) => line.why);
          expect(reasons).toContain('sent in quiet hours: the caller asked for it just now');
        }
        // One at a time: what this one left behind must not be claimed with the next.
        await db.write(async (tx) => void (await tx.update(messages).set({ dueAt: null })));
      }),
      { numRuns: 60 },
    );
    expect(quietSends).toBeGreaterThan(10);
  }, 60_000);
});

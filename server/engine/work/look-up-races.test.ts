import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { claimAllDue, dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { applyReport } from '../reports/apply-report.ts';
import { queuedMessage } from '../fixtures.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import type { FindOptions, FindResult, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date(NOW.getTime() + 60_000);
const after = (minutes: number) => new Date(LATER.getTime() + minutes * 60_000);

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** All that is due is claimed, and done to its end. */
async function dispatch(now: Date, twilio: Transport, on = db): Promise<readonly string[]> {
  const simulator = makeSimulator(0);
  const engine = quietEngine(on, now, { transports: { simulator, twilio } });
  return (await dispatchDue(engine)).map(({ work }) => work);
}

/** Twilio, whose answers to sending get lost. */
function twilioThat(find: (options: FindOptions) => Promise<FindResult>): Transport {
  return {
    ...makeSimulator(0),
    name: 'twilio',
    send: async () => ({
      outcome: 'ambiguous',
      why: 'The answer got lost.',
      error: { code: 'no_answer', message: 'lost', httpStatus: null, retryAfterMs: null },
    }),
    find: async (_, options) => find(options),
  };
}

const GONE: FindResult = { found: false, certain: true };

it('a report in words nobody knows, in the middle of a look-up, proves that the text was accepted', async () => {
  const row = queuedMessage({ n: 1, at: NOW });
  const engine = quietEngine(db, LATER);
  const unknown = { status: 'handed_to_carrier', errorCode: null, errorWhy: null } as const;
  // Twilio lists it; while it is asked, the first status callback is applied.
  const twilio = twilioThat(async (options) => {
    await db.write((tx) =>
      applyReport(engine, tx, row.id, { ...unknown, providerSid: 'SM1', source: 'callback' }),
    );
    if (await options.isTaken('SM1')) return GONE;
    return { found: true, providerSid: 'SM1', report: { ...unknown, status: 'sent' } };
  });
  await db.write((tx) => insertMessage(tx, row));
  expect(await dispatch(NOW, twilio)).toEqual(['send']);
  expect(await dispatch(LATER, twilio)).toEqual(['reconcile']);
  const found = await db.read((tx) => messageById(tx, row.id));
  expect(found).toMatchObject({ status: 'accepted', providerSid: 'SM1', attempts: 1 });
});

it('a look-up that outlives its claim says nothing of the attempt that was made meanwhile', async () => {
  const row = queuedMessage({ n: 1, at: NOW });
  const twilio = twilioThat(async () => GONE);
  const asked = new EventEmitter();
  const isBegun = once(asked, 'send');
  const inFlight: Transport = {
    ...twilio,
    async send() {
      asked.emit('send');
      await once(asked, 'answer');
      return { outcome: 'accepted', providerSid: 'SM2', status: 'queued' };
    },
  };
  let sending: Promise<readonly string[]> = Promise.resolve([]);
  // It finds nothing, and before it can say so another look-up has, and the text is on its way again.
  const slow = twilioThat(async () => {
    expect(await dispatch(after(1), twilio)).toEqual(['reconcile']);
    sending = dispatch(after(2), inFlight);
    await isBegun;
    return GONE;
  });
  const now = () => db.read((tx) => messageById(tx, row.id));
  await db.write((tx) => insertMessage(tx, row));
  expect(await dispatch(NOW, twilio)).toEqual(['send']);
  expect(await dispatch(LATER, slow)).toEqual(['reconcile']);
  expect(await now()).toMatchObject({ status: 'sending', attempts: 2 });
  asked.emit('answer');
  expect(await sending).toEqual(['send']);
  expect(await now()).toMatchObject({ status: 'accepted', attempts: 2, providerSid: 'SM2' });
});

it.each(['sent', 'handed_to_carrier', 'queued'])(
  'a report (%s) on a text that was given up says that it was accepted after all',
  async (status) => {
    const row = queuedMessage({ n: 1, at: NOW });
    const GIVEN_UP = new Date(NOW.getTime() + 12 * 3_600_000);
    await db.write((tx) => insertMessage(tx, row));
    const twilio = twilioThat(async () => GONE);
    expect(await dispatch(NOW, twilio)).toEqual(['send']);
    expect(await dispatch(GIVEN_UP, twilio)).toEqual(['reconcile']);
    const now = () => db.read((tx) => messageById(tx, row.id));
    expect(await now()).toMatchObject({ status: 'failed', errorCode: 'not_accepted' });

    const engine = quietEngine(db, GIVEN_UP);
    const report = { status, errorCode: null, errorWhy: null, providerSid: 'SM1' };
    await db.write((tx) => applyReport(engine, tx, row.id, { ...report, source: 'callback' }));
    const accepted = status === 'sent' ? 'sent' : 'accepted';
    // Nobody can have it sent again, and what becomes of it is asked for.
    expect(await now()).toMatchObject({ status: accepted, providerSid: 'SM1', errorCode: null });
    expect((await now())?.dueAt).not.toBeNull();
  },
);

it('a text that a look-up found counts as accepted, also when its claim has run out', async () => {
  const row = queuedMessage({ n: 1, at: NOW });
  const blind = twilioThat(async () => GONE);
  const report = { status: 'sent', errorCode: null, errorWhy: null };
  // Another look-up, which does not see it, has it wait for another try meanwhile.
  const slow = twilioThat(async () => {
    expect(await dispatch(after(1), blind)).toEqual(['reconcile']);
    return { found: true, providerSid: 'SM1', report };
  });
  await db.write((tx) => insertMessage(tx, row));
  expect(await dispatch(NOW, blind)).toEqual(['send']);
  expect(await dispatch(LATER, slow)).toEqual(['reconcile']);
  const found = await db.read((tx) => messageById(tx, row.id));
  expect(found).toMatchObject({ status: 'sent', providerSid: 'SM1', attempts: 1 });
});

it.each([
  ['ended before the call: not at all', false, { status: 'queued', providerSid: null }],
  ['got no answer: it took it', true, { status: 'accepted' }],
])('the simulator has the text of a process that %s', async (_, isCalled, then) => {
  const simulated = { transport: 'simulator', sender: null, senderKey: 'simulator' } as const;
  const row = queuedMessage({ n: 1, at: NOW, more: { ...simulated, simulate: 'answer-lost' } });
  const twilio = twilioThat(async () => GONE);
  await db.write((tx) => insertMessage(tx, row));
  if (isCalled) await dispatch(NOW, twilio);
  else expect(await claimAllDue(db, NOW)).toHaveLength(1);
  const later = new Date(NOW.getTime() + DEFAULT_POLICY.leaseMs + 60_000);
  expect(await dispatch(later, twilio)).toEqual(['reconcile']);
  expect(await db.read((tx) => messageById(tx, row.id))).toMatchObject(then);
});

describe('a look-up does not take for its own the earlier try of an equal text', () => {
  const one = queuedMessage({ n: 1, at: NOW });
  const { recipient, body } = one;
  const other = queuedMessage({ n: 2, at: LATER });
  const two = { ...other, recipient, body, receipt: { ...other.receipt, recipient } };
  const gaveBack = { status: 'undelivered', errorCode: '30008', errorWhy: null } as const;
  const now = (id: typeof one.id) => db.read((tx) => messageById(tx, id));
  const giveBackFirst = () =>
    db.write((tx) =>
      applyReport(quietEngine(db, LATER), tx, one.id, {
        ...gaveBack,
        providerSid: 'SM1',
        source: 'callback',
      }),
    );
  const accepting = (...sids: string[]): Transport => ({
    ...twilioThat(async () => GONE),
    send: async () => ({ outcome: 'accepted', providerSid: sids.shift() ?? '', status: 'queued' }),
    status: async () => null,
  });
  const delivered = { status: 'delivered', errorCode: null, errorWhy: null };
  /** Lists the first try as delivered, some others that are nobody's before it. */
  const listing = twilioThat(async (options) => {
    for (const sid of ['SM7', 'SM8', 'SM9']) await options.isTaken(sid);
    if (await options.isTaken('SM1')) return { found: false, certain: false };
    return { found: true, providerSid: 'SM1', report: delivered };
  });

  it('which was sent once more', async () => {
    await db.write((tx) => insertMessage(tx, one));
    await dispatch(NOW, accepting('SM1'));
    await giveBackFirst();
    expect(await dispatch(after(2), accepting('SM2'))).toContain('send');
    expect(await now(one.id)).toMatchObject({ providerSid: 'SM2' });
    await db.write((tx) => insertMessage(tx, two));
    await dispatch(after(3), listing);
    await dispatch(after(4), listing);
    expect(await now(two.id)).toMatchObject({ status: 'sending', providerSid: null });
  });

  /** The first was taken, and the answer to the second lost. */
  async function sendBoth() {
    await db.write((tx) => insertMessage(tx, one));
    await dispatch(NOW, accepting('SM1'));
    await db.write((tx) => insertMessage(tx, two));
    expect(await dispatch(LATER, listing)).toContain('send');
  }

  it('which waits to be sent once more', async () => {
    await sendBoth();
    await giveBackFirst();
    expect(await now(one.id)).toMatchObject({ status: 'queued', providerSid: null, attempts: 1 });
    expect(await dispatch(after(2), listing)).toEqual(['reconcile']);
    expect(await now(two.id)).toMatchObject({ status: 'sending', providerSid: null });
  });

  it('which comes to nothing in the middle of the look-up', async () => {
    await sendBoth();
    const slow = twilioThat(async (options) => {
      await options.isTaken('SM7');
      await giveBackFirst();
      return listing.find(toOutbound(two, 1), options);
    });
    expect(await dispatch(after(2), slow)).toContain('reconcile');
    expect(await now(two.id)).toMatchObject({ status: 'sending', providerSid: null });
  });

  it('which is read from the histories once, however many texts are listed', async () => {
    await sendBoth();
    /** How often histories are asked for while so many are listed. */
    const askedFor = async (listed: number, at: Date) => {
      let asked = 0;
      const watched: Db = {
        ...db,
        read: (job) =>
          db.read((tx) => {
            const select: typeof tx.select = (...fields: []) => {
              asked += 1;
              return tx.select(...fields);
            };
            return job(Object.assign(Object.create(tx), { select }));
          }),
      };
      const twilio = twilioThat(async (options) => {
        for (let n = 0; n < listed; n += 1) await options.isTaken(`SM${100 + n}`);
        return { found: false, certain: false };
      });
      expect(await dispatch(at, twilio, watched)).toContain('reconcile');
      return asked;
    };
    const forOne = await askedFor(1, after(10));
    expect(await askedFor(200, after(20))).toBe(forOne);
  });
});

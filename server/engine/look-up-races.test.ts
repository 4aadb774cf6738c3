import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { useProjectDb } from '../../tests/use-project-db.ts';
import type { Db } from '../db/handles.ts';
import { applyReport } from './apply-report.ts';
import { claimDue } from './claim-due.ts';
import { doWork } from './do-work.ts';
import { queuedMessage } from './fixtures.ts';
import { Hands } from './hands.ts';
import { insertMessage, messageById } from './outbox-repo.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { quietEngine } from './quiet-engine.ts';
import { Settler } from './settler.ts';
import type { FindOptions, FindResult, Transport } from './transport.ts';
import { makeSimulator } from './transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date(NOW.getTime() + 60_000);

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** A claim of everything that is due, done to its end. */
async function dispatch(now: Date, twilio: Transport): Promise<readonly string[]> {
  const simulator = makeSimulator(0);
  const engine = quietEngine(db, now, { transports: { simulator, twilio } });
  const { leaseMs, lifeMs } = DEFAULT_POLICY;
  const options = { now, owner: 'we', leaseMs, lifeMs, rateFactor: null, hands: new Hands(100) };
  const { claims } = await db.write((tx) => claimDue(tx, options));
  await Promise.all(doWork(engine, new Settler(engine), claims));
  return claims.map(({ work }) => work);
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
  const after = (minutes: number) => new Date(LATER.getTime() + minutes * 60_000);
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
  const after = (minutes: number) => new Date(LATER.getTime() + minutes * 60_000);
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

it('a look-up does not take the earlier try of an equal text, which was sent once more, for its own', async () => {
  const one = queuedMessage({ n: 1, at: NOW });
  const { recipient, body } = one;
  const other = queuedMessage({ n: 2, at: LATER });
  const two = { ...other, recipient, body, receipt: { ...other.receipt, recipient } };
  const engine = quietEngine(db, LATER);
  const report = { errorWhy: null, source: 'callback' } as const;
  const sids = ['SM1', 'SM2'];
  const twilio = twilioThat(async (options) => {
    if (await options.isTaken('SM1')) return { found: false, certain: false };
    const delivered = { status: 'delivered', errorCode: null, errorWhy: null };
    return { found: true, providerSid: 'SM1', report: delivered };
  });
  const accepting: Transport = {
    ...twilio,
    send: async () => ({ outcome: 'accepted', providerSid: sids.shift() ?? '', status: 'queued' }),
    status: async () => null,
  };
  await db.write((tx) => insertMessage(tx, one));
  await dispatch(NOW, accepting);
  const gaveBack = { ...report, status: 'undelivered', errorCode: '30008', providerSid: 'SM1' };
  await db.write((tx) => applyReport(engine, tx, one.id, gaveBack));
  expect(await dispatch(new Date(LATER.getTime() + 60_000), accepting)).toContain('send');
  const now = (id: typeof one.id) => db.read((tx) => messageById(tx, id));
  expect(await now(one.id)).toMatchObject({ providerSid: 'SM2' });
  await db.write((tx) => insertMessage(tx, two));
  await dispatch(new Date(LATER.getTime() + 120_000), twilio);
  await dispatch(new Date(LATER.getTime() + 180_000), twilio);
  expect(await now(two.id)).toMatchObject({ status: 'sending', providerSid: null });
});

import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../../core/ids.ts';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';
import { applyReport } from './apply-report.ts';
import type { IncomingReport } from './incoming-report.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const FOUND = 'SM00000000000000000000000000000001';
const OURS = 'SM00000000000000000000000000000002';
const THIRD = 'SM00000000000000000000000000000003';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** Twilio, whose answer got lost; it lists another program's text to that person in the same words. */
function listing(status: string, errorCode: string | null = null): Transport {
  const why = 'The answer got lost.';
  const error = { code: 'no_answer', message: why, httpStatus: null, retryAfterMs: null };
  return {
    ...makeSimulator(0),
    name: 'twilio',
    send: async () => ({ outcome: 'ambiguous', why, error }),
    find: async () => ({
      found: true,
      providerSid: FOUND,
      report: { status, errorCode, errorWhy: null },
    }),
    askAgainMs: () => 60_000,
  };
}

const row = (id: MessageId) => db.read((tx) => messageById(tx, id));
const linesOf = (id: MessageId) => db.read((tx) => historyOf(tx, id));
const report = (id: MessageId, providerSid: string, status: string, more?: object) =>
  db.write((tx) => {
    const said: IncomingReport = {
      providerSid,
      status,
      errorCode: null,
      errorWhy: null,
      source: 'callback',
      ...more,
    };
    return applyReport(quietEngine(db, after(5)), tx, id, said);
  });

/** A text that was found by its words, and which Twilio said that of. */
async function found(status: string, errorCode: string | null = null): Promise<MessageId> {
  const one = queuedMessage({ n: 1, at: NOW });
  const twilio = listing(status, errorCode);
  const transports = { simulator: makeSimulator(0), twilio };
  await db.write((tx) => insertMessage(tx, one));
  for (const minute of [0, 2]) await dispatchDue(quietEngine(db, after(minute), { transports }));
  return one.id;
}

describe('a text that was found by its words, where Twilio then names another one', () => {
  it.each([
    ['delivered', 'sent'],
    ['delivered', 'undelivered'],
    ['undelivered', 'sent'],
    ['sent', 'sent'],
    ['sent', 'queued'],
  ])('is that one: %s before, %s now', async (before, now) => {
    const id = await found(before);
    expect(await row(id)).toMatchObject({ status: before, providerSid: FOUND });
    await report(id, OURS, now);
    const status = now === 'queued' ? 'accepted' : now;
    expect(await row(id)).toMatchObject({ status, providerSid: OURS });
    const why = expect.stringContaining(FOUND);
    expect((await linesOf(id)).at(-1)).toMatchObject({
      status,
      detail: { providerSid: OURS, reported: now, why },
    });
  });

  it('moves forwards from there, by what is said of that one', async () => {
    const id = await found('delivered');
    for (const status of ['sent', 'undelivered', 'sent']) await report(id, OURS, status);
    await report(id, FOUND, 'sent');
    expect(await row(id)).toMatchObject({ status: 'undelivered', providerSid: OURS, dueAt: null });
  });

  it('is that one also by the late answer to its own call, and by no other', async () => {
    const id = await found('sent');
    await report(id, THIRD, 'queued', { source: 'answer', attempt: 2 });
    expect(await row(id)).toMatchObject({ status: 'sent', providerSid: FOUND });
    await report(id, OURS, 'queued', { source: 'answer', attempt: 1 });
    expect(await row(id)).toMatchObject({ status: 'accepted', providerSid: OURS });
  });

  it.each(['asked', 'look-up'])('stays, where nobody names it: %s', async (source) => {
    const id = await found('sent');
    await report(id, OURS, 'delivered', { source });
    expect(await row(id)).toMatchObject({ status: 'sent', providerSid: FOUND });
  });

  it('stays, once Twilio has named it: the other one is a second text', async () => {
    const id = await found('sent');
    await report(id, FOUND, 'delivered');
    await report(id, OURS, 'sent');
    expect(await row(id)).toMatchObject({ status: 'delivered', providerSid: FOUND });
    expect((await linesOf(id)).at(-1)).toMatchObject({ detail: { secondSid: OURS } });
  });

  it('is the first that is named; a further one is a second text', async () => {
    const id = await found('sent');
    await report(id, OURS, 'sent');
    await report(id, THIRD, 'sent');
    expect(await row(id)).toMatchObject({ status: 'sent', providerSid: OURS });
    expect((await linesOf(id)).at(-1)).toMatchObject({ detail: { secondSid: THIRD } });
  });

  it('stays, where the one that is named is another message’s', async () => {
    const id = await found('sent');
    const other = queuedMessage({ n: 2, at: NOW, more: { providerSid: OURS, status: 'sent' } });
    await db.write((tx) => insertMessage(tx, other));
    await report(id, OURS, 'delivered');
    expect(await row(id)).toMatchObject({ status: 'sent', providerSid: FOUND });
  });
});

import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../../core/ids.ts';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { messageDetails } from '../../messages/message-detail.ts';
import { retryMessage } from '../../messages/retry-message.ts';
import { applyReport } from './apply-report.ts';
import { queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';
import { updateMessage } from '../outbox/update-repo.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const ONE = 'SM00000000000000000000000000000001';
const SECOND = 'secondSid';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/** Twilio, which has one id for all that it takes, and lists that. */
function oneId(status = 'queued') {
  const sent: MessageId[] = [];
  const asked: (string | null)[] = [];
  const twilio: Transport = {
    ...makeSimulator(0),
    name: 'twilio',
    async send({ id }) {
      sent.push(id);
      return { outcome: 'accepted', providerSid: ONE, status, errorCode: null };
    },
    async find(_, options) {
      if (await options.isTaken(ONE)) return { found: false, certain: true };
      const report = { status: 'sent', errorCode: null, errorWhy: null };
      return { found: true, providerSid: ONE, report };
    },
    async status({ providerSid }) {
      asked.push(providerSid);
      return { status: 'sent', errorCode: null, errorWhy: null };
    },
    askAgainMs: () => 60_000,
  };
  return { twilio, sent, asked };
}

/** Everything that is due is claimed and done. */
async function dispatch(now: Date, twilio: Transport): Promise<void> {
  const engine = quietEngine(db, now, {
    transports: { simulator: makeSimulator(0), twilio },
  });
  await dispatchDue(engine);
}

const row = (id: MessageId) => db.read((tx) => messageById(tx, id));
const linesOf = (id: MessageId) => db.read((tx) => historyOf(tx, id));
const report = (
  id: MessageId,
  status: string,
  providerSid = ONE,
  errorCode: string | null = null,
) =>
  db.write((tx) =>
    applyReport(quietEngine(db, after(5)), tx, id, {
      providerSid,
      status,
      errorCode,
      errorWhy: null,
      source: 'callback',
    }),
  );

describe('texts that Twilio takes under one and the same id', () => {
  const three = [1, 2, 3].map((n) => queuedMessage({ n, at: NOW }));

  /** All three, at once or one by one. Gives the one that has the id, and the two others. */
  async function sendThree(twilio: Transport, together: boolean) {
    if (together) {
      for (const one of three) await db.write((tx) => insertMessage(tx, one));
      await dispatch(NOW, twilio);
    } else {
      for (const one of three) {
        await db.write((tx) => insertMessage(tx, one));
        await dispatch(NOW, twilio);
      }
    }
    const rows = await Promise.all(three.map(({ id }) => row(id)));
    const [owner, ...more] = rows.flatMap((one) => (one?.providerSid === ONE ? [one.id] : []));
    const [left, right] = rows.flatMap((one) => (one?.providerSid === null ? [one.id] : []));
    if (!owner || !left || !right) throw new Error(`the id is at ${1 + more.length} of them`);
    return { owner, left, right };
  }

  it.each([false, true])('are all accepted, and none is sent again (together: %s)', async (how) => {
    const { twilio, sent, asked } = oneId();
    const { left, right } = await sendThree(twilio, how);
    for (let minute = 1; minute <= 10; minute += 1) await dispatch(after(minute), twilio);
    expect(sent).toHaveLength(3);
    for (const id of [left, right]) {
      expect(await row(id)).toMatchObject({ status: 'accepted', attempts: 1, dueAt: null });
      const why = expect.stringContaining('an id that another text has');
      expect((await linesOf(id)).at(-1)).toMatchObject({ detail: { sharedSid: ONE, why } });
    }
    // By that id the first one is asked for.
    expect(new Set(asked)).toEqual(new Set([ONE]));
  });

  it('move by what is reported of each by its own name, forwards only', async () => {
    const { twilio } = oneId();
    const { owner, left, right } = await sendThree(twilio, false);
    for (const status of ['sent', 'queued', 'delivered', 'sent']) await report(left, status);
    expect(await row(left)).toMatchObject({ status: 'delivered', providerSid: null, dueAt: null });
    expect(await row(right)).toMatchObject({ status: 'accepted' });
    expect(await row(owner)).toMatchObject({ status: 'accepted', providerSid: ONE });
  });

  it('are not tried once more: nobody knows which of them it was that did not get there', async () => {
    const { twilio, sent } = oneId();
    const { left } = await sendThree(twilio, false);
    await report(left, 'undelivered', ONE, '30008');
    await dispatch(after(60), twilio);
    expect(await row(left)).toMatchObject({ status: 'undelivered', errorCode: '30008' });
    expect(sent).toHaveLength(3);
  });

  it('are not sent again by a person’s retry that waits, once one turns out to have got there', async () => {
    const { twilio, sent } = oneId();
    const { left } = await sendThree(twilio, false);
    await report(left, 'undelivered', ONE, '30008');
    const failed = await row(left);
    if (!failed) throw new Error('it is there');
    const waits = { status: 'queued', dueAt: after(30) };
    await db.write((tx) => updateMessage(tx, failed, waits));
    await report(left, 'delivered');
    expect(await row(left)).toMatchObject({ status: 'delivered', providerSid: null, dueAt: null });
    await dispatch(after(60), twilio);
    expect(sent).toHaveLength(3);
  });

  it('are accepted where the answer is lost and a callback names the message', async () => {
    const [first, second] = three;
    if (!first || !second) throw new Error('there are three');
    const { twilio, sent } = oneId();
    await db.write((tx) => insertMessage(tx, first));
    await dispatch(NOW, twilio);
    await db.write((tx) => insertMessage(tx, second));
    const error = { code: 'no_answer', message: 'lost', httpStatus: null, retryAfterMs: null };
    await dispatch(NOW, {
      ...twilio,
      send: async () => ({ outcome: 'ambiguous', why: 'The answer got lost.', error }),
    });
    await report(second.id, 'sent');
    await dispatch(after(10), twilio);
    expect(await row(second.id)).toMatchObject({ status: 'sent', providerSid: null });
    expect(sent).toEqual([first.id]);
  });
});

it('an answer with the id of the try before is an acceptance; a late one of that try is none', async () => {
  const one = queuedMessage({ n: 1, at: NOW });
  const { twilio, sent } = oneId();
  await db.write((tx) => insertMessage(tx, one));
  await dispatch(NOW, twilio);
  await report(one.id, 'undelivered', ONE, '30008');
  expect(await row(one.id)).toMatchObject({ status: 'queued' });
  const engine = quietEngine(db, after(5));
  const late = { providerSid: ONE, status: 'sent', errorCode: null, errorWhy: null, attempt: 1 };
  const answer = { ...late, source: 'answer' } as const;
  expect(await db.write((tx) => applyReport(engine, tx, one.id, answer))).toBe('ignored');
  expect(await row(one.id)).toMatchObject({ status: 'queued' });
  const undelivered = { status: 'undelivered', errorCode: '30008', errorWhy: null };
  const asked = { ...twilio, status: () => Promise.resolve(undelivered) };
  for (let minute = 10; minute <= 20; minute += 1) await dispatch(after(minute), asked);
  expect(sent).toHaveLength(2);
  expect(await row(one.id)).toMatchObject({ status: 'accepted', attempts: 2, providerSid: null });
});

describe('a second text that Twilio has of one message', () => {
  const OTHER = 'SM00000000000000000000000000000002';
  const seconds = async (id: MessageId) =>
    (await linesOf(id)).flatMap(({ detail }) =>
      JSON.stringify(detail).includes(OTHER) ? [detail] : [],
    );

  async function accepted() {
    const one = queuedMessage({ n: 1, at: NOW });
    await db.write((tx) => insertMessage(tx, one));
    await dispatch(NOW, oneId().twilio);
    return one.id;
  }

  it('is on record, once for each thing that is said of it', async () => {
    const id = await accepted();
    for (const status of ['sent', 'sent', 'delivered', 'delivered'])
      await report(id, status, OTHER);
    expect(await seconds(id)).toMatchObject([
      { why: `Twilio reports a second text of this message: ${OTHER}, sent.` },
      { why: `Twilio reports a second text of this message: ${OTHER}, delivered.` },
    ]);
    expect(await row(id)).toMatchObject({ status: 'accepted', providerSid: ONE });
  });

  it('fills no history', async () => {
    const id = await accepted();
    for (let n = 0; n < 40; n += 1) await report(id, `word_${n}`, OTHER);
    expect(await seconds(id)).toHaveLength(10);
  });

  it.each([
    ['got there', ['sent', 'delivered'], 'undelivered'],
    ['may yet get there', ['sent'], 'undelivered'],
    ['came to nothing', ['sent', 'failed'], 'queued'],
  ])('and that %s decides whether it is tried a third time', async (_, said, then) => {
    const id = await accepted();
    for (const status of said) await report(id, status, OTHER);
    await report(id, 'undelivered', ONE, '30008');
    expect(await row(id)).toMatchObject({ status: then, errorCode: '30008' });
  });

  it.each([
    ['got there', ['sent', 'delivered'], false],
    ['may yet get there', ['sent'], false],
    ['came to nothing', ['sent', 'failed'], true],
  ])('and that %s decides whether a person may have it sent again', async (_, said, mayRetry) => {
    const id = await accepted();
    for (const status of said) await report(id, status, OTHER);
    // Of the sender: a person retries it once that is in order.
    await report(id, 'undelivered', ONE, '30034');
    const ended = await row(id);
    if (!ended) throw new Error('it is there');
    expect(ended).toMatchObject({ status: 'undelivered' });
    const [detail] = await db.read((tx) => messageDetails(tx, [ended]));
    expect(detail).toMatchObject({ mayRetry });
    const engine = quietEngine(db, after(10));
    const retried = db.write((tx) => retryMessage(engine, tx, ended, 'somebody'));
    if (mayRetry) expect(await retried).toMatchObject({ status: 'queued' });
    else await expect(retried).rejects.toThrow('another text of this message');
  });

  it('is none where it is the try before, or another message has it', async () => {
    const id = await accepted();
    await report(id, 'undelivered', ONE, '30008');
    const asked = { status: 'undelivered', errorCode: '30008', errorWhy: null };
    const { twilio } = oneId();
    await dispatch(after(10), {
      ...twilio,
      status: () => Promise.resolve(asked),
      send: async () => ({ outcome: 'accepted', providerSid: OTHER, status: 'queued' }),
    });
    expect(await row(id)).toMatchObject({ providerSid: OTHER, attempts: 2 });
    await report(id, 'undelivered', ONE);
    expect(JSON.stringify(await linesOf(id))).not.toContain(SECOND);
  });
});

describe('an earlier try that got there after all, once the next one is made', () => {
  const NEXT = 'SM00000000000000000000000000000003';
  const undelivered = { status: 'undelivered', errorCode: '30008', errorWhy: null };
  const said = async (id: MessageId) =>
    (await linesOf(id)).flatMap(({ status, detail }) =>
      JSON.stringify(detail).includes(SECOND) ? [{ status, detail }] : [],
    );

  /** The try before came to nothing; `meanwhile` happens while the next one is on its way. */
  async function triedAgain(meanwhile: (id: MessageId) => Promise<unknown>) {
    const { id } = queuedMessage({ n: 1, at: NOW });
    await db.write((tx) => insertMessage(tx, queuedMessage({ n: 1, at: NOW })));
    await dispatch(NOW, oneId().twilio);
    await report(id, 'undelivered', ONE, '30008');
    await dispatch(after(10), {
      ...oneId().twilio,
      status: () => Promise.resolve(undelivered),
      async send() {
        await meanwhile(id);
        return { outcome: 'accepted', providerSid: NEXT, status: 'queued' };
      },
    });
    return id;
  }

  it('is on record where that is said while it is on its way', async () => {
    const id = await triedAgain(async (one) => {
      for (const status of ['sent', 'delivered', 'delivered']) await report(one, status);
    });
    expect(await row(id)).toMatchObject({ status: 'accepted', providerSid: NEXT, attempts: 2 });
    const why = `Twilio reports that an earlier try of this message got there after all: ${ONE}, delivered.`;
    expect(await said(id)).toMatchObject([{ status: 'sending', detail: { why } }]);
  });

  it('is on record where that is said after its answer, and ends the tries', async () => {
    const id = await triedAgain(() => Promise.resolve());
    for (const status of ['undelivered', 'delivered', 'delivered', 'read'])
      await report(id, status);
    expect(await said(id)).toMatchObject([
      { status: 'accepted', detail: { secondSid: ONE, secondStatus: 'delivered' } },
      { status: 'accepted', detail: { secondSid: ONE, secondStatus: 'read' } },
    ]);
    await report(id, 'undelivered', NEXT, '30008');
    expect(await row(id)).toMatchObject({ status: 'undelivered', providerSid: NEXT });
  });
});

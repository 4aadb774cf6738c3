import { beforeEach, describe, expect, it } from 'vitest';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { explainError } from '../../messages/explain-error.ts';
import { mayRetry } from '../../messages/retry-message.ts';
import { formerOwedNothing, keepFormer } from '../../twilio/former-repo.ts';
import { putConnection } from '../../twilio/repo.ts';
import { applyReport } from '../reports/apply-report.ts';
import { ACCOUNT, PROJECT, queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { addOptOut } from '../opt-outs/add-repo.ts';
import { senderKeyOf } from '../opt-outs/sender-key.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { OutboundMessage, SendAnswer, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

const START = new Date('2026-06-01T12:00:00Z');
const SECOND = `AC${'b'.repeat(32)}`;
const NOT_DELIVERED = { status: 'undelivered', errorCode: '30008', errorWhy: null };

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

describe('before a text is tried once more', () => {
  let now: Date;
  let row: MessageRow;
  let sent: OutboundMessage[];
  let asked: OutboundMessage[];
  let status: () => ReturnType<Transport['status']>;
  let answer: () => Promise<SendAnswer>;

  beforeEach(async () => {
    now = START;
    sent = [];
    asked = [];
    status = async () => NOT_DELIVERED;
    answer = async () => ({
      outcome: 'accepted',
      providerSid: `SM${sent.length}`,
      status: 'queued',
    });
    row = queuedMessage({ n: 1, at: START });
    await db.write((tx) => insertMessage(tx, row));
    await dispatch();
    await db.write((tx) => {
      const report = { ...NOT_DELIVERED, providerSid: 'SM1', source: 'callback' } as const;
      return applyReport(engine(), tx, row.id, report);
    });
  });

  const simulator = makeSimulator(0);
  const twilio: Transport = {
    ...simulator,
    name: 'twilio',
    send(message) {
      sent.push(message);
      return answer();
    },
    status(message) {
      asked.push(message);
      return status();
    },
    find: async () => ({ found: false, certain: true }),
    askAgainMs: () => null,
  };
  const engine = () => quietEngine(db, now, { now: () => now, transports: { simulator, twilio } });

  /** Claims what is due, if anything is, and does it. */
  const dispatch = () => dispatchDue(engine());
  const current = async () => {
    const found = await db.read((tx) => messageById(tx, row.id));
    if (!found) throw new Error('the message is gone');
    return found;
  };
  const history = () => db.read((tx) => historyOf(tx, row.id));
  /** At the moment when it is due. */
  async function dispatchNext(): Promise<void> {
    const { dueAt } = await current();
    if (!dueAt) throw new Error('it is not due any more');
    now = new Date(Math.max(dueAt.getTime(), now.getTime()));
    await dispatch();
  }
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const connect = (accountSid: string) =>
    db.write((tx) => {
      const account = { accountSid, tokenSealed: '', accountName: 'Hotel', phoneNumber: null };
      return putConnection(tx, { projectId: PROJECT, ...account, checkedAt: now, createdAt: now });
    });

  it('an opt-out that is given while Twilio is asked for the earlier try holds', async () => {
    const { projectId, recipient } = row;
    status = async () => {
      const senderKey = senderKeyOf(row);
      const optOut = { projectId, recipient, senderKey, how: 'hand', words: '' } as const;
      await db.write((tx) => addOptOut(tx, { ...optOut, source: 'test', at: now }));
      return NOT_DELIVERED;
    };
    await dispatchNext();
    expect(sent).toHaveLength(1);
    expect(await current()).toMatchObject({ status: 'suppressed', errorCode: 'opted_out' });
  });

  it('a life that ends while Twilio is asked is over', async () => {
    now = new Date(START.getTime() + DEFAULT_POLICY.lifeMs - 1_000);
    status = async () => {
      later(2_000);
      return NOT_DELIVERED;
    };
    await dispatch();
    expect(sent).toHaveLength(1);
    expect(await current()).toMatchObject({ status: 'failed', errorCode: 'expired' });
  });

  it.each([
    ['does not know', async () => ({ status: 'sent', errorCode: null, errorWhy: null })],
    ['does not answer', () => Promise.reject(new Error('no answer'))],
    [
      'answers too late',
      async () => {
        later(DEFAULT_POLICY.beginWithinMs + 1);
        return NOT_DELIVERED;
      },
    ],
  ])('Twilio, that %s, is asked less and less often, with one line', async (_, says) => {
    status = says;
    const waits: number[] = [];
    const before = await history();
    for (let round = 0; round < 12; round += 1) {
      await dispatchNext();
      const { status: is, attempts, errorCode, dueAt } = await current();
      expect({ is, attempts, errorCode }).toEqual({
        is: 'queued',
        attempts: 1,
        errorCode: '30008',
      });
      waits.push((dueAt?.getTime() ?? 0) - now.getTime());
    }
    expect(asked).toHaveLength(12);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(1_000);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(20_000);
    expect(await history()).toHaveLength(before.length + 1);
    status = async () => NOT_DELIVERED;
    await dispatchNext();
    expect(sent).toHaveLength(2);
    expect(await current()).toMatchObject({ status: 'accepted', attempts: 2, providerSid: 'SM2' });
  });

  it('a call that could not begin in time after Twilio was asked has its wait, too', async () => {
    answer = async () => ({ outcome: 'late' });
    await dispatchNext();
    const { status: is, dueAt } = await current();
    expect(is).toBe('queued');
    expect(dueAt?.getTime()).toBeGreaterThanOrEqual(now.getTime() + 1_000);
  });

  it('the account that took the earlier try is asked, whichever was used since', async () => {
    await connect(SECOND);
    answer = async () => ({
      outcome: 'refused',
      error: { code: 20429, httpStatus: 429, message: 'Busy', retryAfterMs: 1_000 },
    });
    await dispatchNext();
    answer = async () => ({ outcome: 'accepted', providerSid: 'SM3', status: 'queued' });
    await dispatchNext();
    expect(asked.map(({ sentBy, providerSid }) => ({ sentBy, providerSid }))).toEqual([
      { sentBy: ACCOUNT, providerSid: 'SM1' },
      { sentBy: ACCOUNT, providerSid: 'SM1' },
    ]);
    expect(await current()).toMatchObject({ status: 'accepted', providerSid: 'SM3' });
  });

  it('an account that took a text is kept for as long as it may be asked for it', async () => {
    const token = { projectId: PROJECT, accountSid: ACCOUNT, tokenSealed: '' };
    await db.write((tx) => keepFormer(tx, { ...token }));
    await connect(SECOND);
    // By then it is not kept for what people may text back.
    const inFourDays = new Date(Date.now() + 4 * 24 * 3_600_000);
    const owedNothing: unknown[] = [];
    status = async () => {
      owedNothing.push(...(await db.read((tx) => formerOwedNothing(tx, inFourDays))));
      return 'not asked';
    };
    await dispatchNext();
    expect(asked).toHaveLength(1);
    expect(owedNothing).toEqual([]);
  });

  it('where a report came so late that another account may have taken it, silence proves nothing', async () => {
    const error = { code: 'no_answer', httpStatus: null, message: 'Lost', retryAfterMs: null };
    answer = async () => ({ outcome: 'ambiguous', why: 'Lost', error });
    // Sent by the first account, looked for in vain, and sent by the second.
    await dispatchNext();
    await dispatchNext();
    await connect(SECOND);
    await dispatchNext();
    expect(sent.map(({ sentBy }) => sentBy)).toEqual([ACCOUNT, ACCOUNT, SECOND]);
    await db.write((tx) => {
      const said = { ...NOT_DELIVERED, errorCode: '30001', providerSid: 'SM2' };
      return applyReport(engine(), tx, row.id, { ...said, source: 'callback' });
    });
    status = async () => null;
    await dispatchNext();
    expect(asked.at(-1)?.providerSid).toBe('SM2');
    expect(await current()).toMatchObject({ status: 'queued', attempts: 3 });
    expect(sent).toHaveLength(3);
  });

  it('that the account that took it has it no more leaves what was reported of it', async () => {
    status = async () => null;
    await dispatchNext();
    expect(sent).toHaveLength(2);
  });

  it('an account that cannot be asked says nothing', async () => {
    status = async () => 'not asked';
    await dispatchNext();
    expect(sent).toHaveLength(1);
    expect(await current()).toMatchObject({ status: 'queued', attempts: 1 });
  });

  it('where it never becomes known, it fails in the end, says so, and a person may retry it', async () => {
    status = async () => 'not asked';
    await dispatchNext();
    now = new Date(START.getTime() + DEFAULT_POLICY.lifeMs + 1);
    await dispatchNext();
    const failed = await current();
    expect(failed).toMatchObject({ status: 'failed', errorCode: 'expired' });
    const { cause } = explainError(failed.errorCode, failed.errorWhy, 'over');
    expect(cause).toContain('whether the earlier try got there');
    expect(mayRetry(failed, [])).toBe(true);
    expect(sent).toHaveLength(1);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { claimAllDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import { fieldIn } from '../../../core/json.ts';
import type { Db } from '../../db/handles.ts';
import { doWork } from './do-work.ts';
import { queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { addOptOut } from '../opt-outs/add-repo.ts';
import { senderKeyOf } from '../opt-outs/sender-key.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { quietEngine } from '../quiet-engine.ts';
import { sendFactsOf } from './send-facts.ts';
import { Settler } from '../settle/settler.ts';
import type { Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

/** In London, where it becomes quiet at 21:00. */
const BEFORE_NINE = new Date('2026-01-15T20:59:59Z');
const AFTER_NINE = new Date('2026-01-15T21:00:01Z');

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

function stop({ projectId, recipient, sender, transport }: MessageRow): Promise<boolean> {
  const senderKey = senderKeyOf({ sender, transport });
  const said = { how: 'keyword', words: 'STOP', source: 'SM9', at: AFTER_NINE } as const;
  return db.write((tx) => addOptOut(tx, { projectId, recipient, senderKey, ...said }));
}

describe('a text that may go out at any hour, and is claimed right before they end', () => {
  let now: Date;
  let row: MessageRow;
  let sentAt: Date[];
  /** Happens while the next job waits to write. */
  let meanwhile: () => Promise<unknown>;

  beforeEach(async () => {
    now = BEFORE_NINE;
    sentAt = [];
    meanwhile = async () => {};
    row = queuedMessage({ n: 1, at: BEFORE_NINE, more: { sendHours: '08:00-21:00' } });
    await db.write((tx) => insertMessage(tx, row));
  });

  const simulator = makeSimulator(0);
  const twilio: Transport = {
    ...simulator,
    name: 'twilio',
    send() {
      sentAt.push(now);
      return Promise.resolve({ outcome: 'accepted', providerSid: 'SM1', status: 'delivered' });
    },
  };
  const slow: Db['write'] = async (job) => {
    await meanwhile();
    return db.write(job);
  };

  async function dispatch(from = now): Promise<void> {
    const engine = quietEngine(db, now, {
      db: { ...db, write: slow },
      now: () => now,
      transports: { simulator, twilio },
    });
    const claims = await claimAllDue(db, from);
    expect(claims).toHaveLength(1);
    now = AFTER_NINE;
    await Promise.all(doWork(engine, new Settler(engine), claims));
  }
  const current = () => db.read((tx) => messageById(tx, row.id));

  it('has the reason in its history before it is sent', async () => {
    await dispatch();
    if (sentAt.length === 0) await dispatch();
    expect(sentAt).toEqual([AFTER_NINE]);
    expect(await current()).toMatchObject({ status: 'delivered', attempts: 1 });
    const lines = await db.read((tx) => historyOf(tx, row.id));
    const excused = lines.find(({ detail }) => fieldIn(detail, 'quietHours') !== undefined);
    expect(excused).toMatchObject({ status: 'sending', at: AFTER_NINE });
  });

  it('is not sent where a STOP is stored while that is written', async () => {
    meanwhile = () => stop(row);
    await dispatch();
    if ((await current())?.status === 'queued') await dispatch();
    expect(sentAt).toEqual([]);
    expect(await current()).toMatchObject({ status: 'suppressed', errorCode: 'opted_out' });
  });
});

it('opt-outs are what is looked at last of a text that was tried before', async () => {
  const row = queuedMessage({ n: 1, at: BEFORE_NINE, more: { attempts: 2 } });
  await db.write((tx) => insertMessage(tx, row));
  const engine = quietEngine(db, BEFORE_NINE, {
    db: {
      ...db,
      async read(job) {
        const answer = await db.read(job);
        await stop(row);
        return answer;
      },
    },
  });
  const facts = await sendFactsOf(engine, [row]);
  expect(facts.get(row.id)).toMatchObject({ hasOptedOut: true });
});

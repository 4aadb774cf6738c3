import { describe, expect, it } from 'vitest';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { retryMessage } from '../../messages/retry-message.ts';
import { expirePaused } from './expire-paused.ts';
import type { Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';
import { PROJECT, queuedMessage, type QueuedOptions } from '../fixtures.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import { addPause, CONNECTION, removePause } from '../refusals/pauses-repo.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const TOO_OLD = new Date(NOW.getTime() - DEFAULT_POLICY.lifeMs - 1_000);
const OTHER_SENDER = '+12125550199';

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

async function queue(options: Omit<QueuedOptions, 'n'> & { n: number }) {
  const row = queuedMessage(options);
  await db.write((tx) => insertMessage(tx, row));
  return row;
}
async function pause(what: string) {
  const why = { errorCode: '20003', errorWhy: 'Authenticate' };
  await db.write((tx) => addPause(tx, { projectId: PROJECT, what, since: TOO_OLD, ...why }));
}
async function sweep() {
  await expirePaused(quietEngine(db, NOW), () => true);
}
const statusOf = async (row: { id: Parameters<typeof messageById>[1] }) =>
  (await db.read((tx) => messageById(tx, row.id)))?.status;

describe('a text that waits for a pause to end', () => {
  it('fails once nobody wants it any more, with the reason; a younger one goes on waiting', async () => {
    await pause(CONNECTION);
    const old = await queue({ n: 1, at: TOO_OLD });
    const young = await queue({ n: 2, at: new Date(NOW.getTime() - 60_000) });
    // Held for its recipient's morning, so its life began later.
    const held = await queue({ n: 3, at: TOO_OLD, more: { heldUntil: NOW } });
    const simulated = await queue({ n: 4, at: TOO_OLD, more: { transport: 'simulator' } });
    await sweep();
    expect(await db.read((tx) => messageById(tx, old.id))).toMatchObject({
      status: 'failed',
      errorCode: 'expired',
      errorWhy: 'It could not be sent in time. Authenticate',
      dueAt: null,
    });
    for (const row of [young, held, simulated]) expect(await statusOf(row)).toBe('queued');
  });

  it('is sent when somebody retries it once the pause is over, though it is too old by itself', async () => {
    await pause(CONNECTION);
    const old = await queue({ n: 1, at: TOO_OLD });
    await sweep();
    const failed = await db.read((tx) => messageById(tx, old.id));
    if (!failed) throw new Error('lost');
    const sent: string[] = [];
    const simulator = makeSimulator(0);
    const twilio: Transport = {
      ...simulator,
      name: 'twilio',
      async send({ id }) {
        sent.push(id);
        return { outcome: 'accepted', providerSid: 'SM1', status: 'queued' };
      },
    };
    const engine = quietEngine(db, NOW, { transports: { simulator, twilio } });
    await db.write((tx) => retryMessage(engine, tx, failed, 'somebody'));
    // Nor does the next look behind the pause take it for one that nobody wants.
    await sweep();
    expect(await statusOf(old)).toBe('queued');
    await db.write((tx) => removePause(tx, PROJECT, CONNECTION));
    await dispatchDue(engine);
    expect(sent).toEqual([old.id]);
    expect(await statusOf(old)).toBe('accepted');
  });

  it('is looked at only behind its own sender’s pause, however many wait there', async () => {
    const many = [];
    for (let n = 0; n < 120; n++) many.push(await queue({ n, at: TOO_OLD }));
    const free = await queue({ n: 200, at: TOO_OLD, from: OTHER_SENDER });
    await sweep();
    expect(await statusOf(many[0] ?? free)).toBe('queued');
    await pause((many[0] ?? free).senderKey);
    await sweep();
    for (const row of many) expect(await statusOf(row)).toBe('failed');
    expect(await statusOf(free)).toBe('queued');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count as numberOf, eq } from 'drizzle-orm';
import { messages } from '../../../server/db/schema.sqlite.ts';
import { openDb } from '../../../server/db/open.ts';
import { Dispatcher } from '../../../server/engine/dispatcher.ts';
import type { Engine } from '../../../server/engine/engine.ts';
import { insertProject } from '../../../server/engine/fixtures.ts';
import { insertMessage } from '../../../server/engine/outbox/outbox-repo.ts';
import { DEFAULT_POLICY } from '../../../server/engine/policy.ts';
import { announce } from '../../../server/engine/outbox/requeue.ts';
import { makeSimulator } from '../../../server/engine/transports/simulator.ts';
import type { Transport } from '../../../server/engine/transport.ts';
import { openLog } from '../../../server/open-log.ts';
import { openQueue } from '../../../server/queue/open-queue.ts';
import { insertFinished } from './insert-finished.ts';
import { textOfCall } from './text-of-call.ts';
import { concurrently, type Figures, timed } from './timed.ts';

/**
 * Our engine through a transport that does nothing: each text is queued in a transaction of its
 * own, with its receipt and its history, claimed under a lease, handed over, and settled.
 */
export async function runOurs(
  count: number,
  databaseUrl: string | null,
  finished = 0,
): Promise<Figures> {
  const data = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  const log = openLog('error');
  const db = await openDb({ data, databaseUrl, onError: log.error.bind(log), onNotify: () => {} });
  const queue = await openQueue(databaseUrl, log);
  let left = count;
  let isDispatching = false;
  let allSent = () => {};
  const done = new Promise<void>((resolve) => {
    allSent = resolve;
  });
  const engine: Engine = {
    db,
    log,
    queue,
    now: () => new Date(),
    random: Math.random,
    policy: { ...DEFAULT_POLICY, inFlight: 256, rateFactor: null },
    transports: { simulator: makeSimulator(0), twilio: NO_OP },
    onOutcome: async () => {},
    onChange: async () => {
      if (isDispatching && --left === 0) allSent();
    },
  };
  const dispatcher = new Dispatcher(engine, 'bench');
  try {
    await db.write((tx) => insertProject(tx));
    if (finished > 0) await insertFinished(db, finished);
    // What a turn has made by then: its numbers were read when it came in.
    const at = new Date();
    const rows = Array.from({ length: count }, (_, n) => textOfCall(n, at));
    const queueMs = await timed(() =>
      concurrently(rows, (row) =>
        db.write(async (tx) => {
          await insertMessage(tx, row);
          await announce(engine, tx, row, row.dueAt);
        }),
      ),
    );
    isDispatching = true;
    const dispatchMs = await timed(async () => {
      dispatcher.start();
      await queue.start(() => dispatcher.wake());
      await done;
      await dispatcher.stop();
    });
    const [end] = await db.read(
      async (tx) =>
        await tx.select({ n: numberOf() }).from(messages).where(eq(messages.status, 'delivered')),
    );
    const dispatched = (end?.n ?? 0) - finished;
    if (dispatched !== count) throw new Error(`${dispatched} of ${count} were dispatched`);
    return { queueMs, dispatchMs };
  } finally {
    await queue.stop();
    await db.close();
    rmSync(data, { recursive: true, force: true });
  }
}

let sids = 0;

/** Accepts and is final at once, so that nothing is asked for afterwards. */
const NO_OP: Transport = {
  name: 'twilio',
  send: async () => {
    sids += 1;
    return { outcome: 'accepted', providerSid: `SM${sids}`, status: 'delivered' };
  },
  find: async () => ({ found: false, certain: true }),
  status: async () => null,
  askAgainMs: () => null,
};

import type { MessageId } from '../../../core/ids.ts';
import { MOST_AT_ONCE } from '../../db/built-for-many.ts';
import type { Db, ReadTx } from '../../db/handles.ts';
import type { Engine } from '../engine.ts';
import { whoOptedOut } from '../opt-outs/opted-out.ts';
import { wantedSince } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { isExpired } from '../policy.ts';

/** What must be known right before sending. */
export interface SendFacts {
  readonly since: Date;
  readonly hasOptedOut: boolean;
  /** When it was looked whether they have opted out. */
  readonly lookedAt: Date;
}

/** Of texts that are about to be sent at the same moment. */
export async function sendFactsOf(
  engine: Engine,
  rows: readonly MessageRow[],
): Promise<Map<MessageId, SendFacts>> {
  const since = await sinceOf(engine, rows);
  // After all else: what is asked after it takes time, in which somebody may say STOP.
  const lookedAt = engine.now();
  const optedOut = await optedOutOf(engine.db, rows);
  return new Map(
    rows.map((row) => {
      const hasOptedOut = optedOut.has(row);
      return [row.id, { since: since.get(row) ?? row.createdAt, hasOptedOut, lookedAt }];
    }),
  );
}

async function optedOutOf(db: Db, rows: readonly MessageRow[]): Promise<Set<MessageRow>> {
  if (rows.length === 0) return new Set();
  const job = (tx: ReadTx) => whoOptedOut(tx, rows);
  return rows.length <= MOST_AT_ONCE ? db.ask(job) : db.read(job);
}

/**
 * Of those that somebody may have wanted anew: they were tried before, or are too old by themselves,
 * like one that expired behind a pause. The others are wanted since they were made.
 */
async function sinceOf(
  engine: Engine,
  rows: readonly MessageRow[],
): Promise<Map<MessageRow, Date>> {
  const since = new Map<MessageRow, Date>();
  const asked = rows.filter((row) => row.attempts > 1 || isExpired(engine, row, row.createdAt));
  if (asked.length === 0) return since;
  return engine.db.read(async (tx) => {
    for (const row of asked) since.set(row, await wantedSince(tx, row));
    return since;
  });
}

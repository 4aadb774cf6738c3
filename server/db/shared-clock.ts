import { sql } from 'drizzle-orm';
import type { Db } from './handles.ts';

/** Clocks that are set by the network are nearer to each other, and nothing of ours needs them nearer. */
const TOLERATED_MS = 2_000;
/** A clock may leap while the process runs: a machine was asleep, or somebody set it right. */
const EVERY_MS = 5_000;

export interface SharedClock {
  readonly now: () => Date;
  stop(): void;
}

export interface SharedClockOptions {
  /** This machine's. */
  readonly own: () => Date;
  /** Told by how much that one is ahead of the database's, each time that is another figure. */
  readonly onOff: (aheadMs: number) => void;
}

/**
 * The time as all processes on the database have it. Leases, look-ups of lost answers and the order of
 * what was said compare moments that several of them wrote down. One whose clock is a minute ahead would
 * take the texts that another is sending for left behind, find that Twilio does not have them, and send
 * them again. On Postgres the processes may be on several machines, so what is off is put right by its
 * clock; on SQLite they are on one. Resolves when the database has answered first, and rejects where it
 * does not.
 */
export async function openSharedClock(db: Db, options: SharedClockOptions): Promise<SharedClock> {
  const { own, onOff } = options;
  if (db.kind === 'sqlite') return { now: own, stop: () => {} };
  let aheadMs = 0;
  let isAsking = false;
  const take = (seen: Ahead) => {
    if (Math.abs(seen.ms - aheadMs) <= TOLERATED_MS + seen.doubtMs) return;
    aheadMs = Math.round(seen.ms);
    onOff(aheadMs);
  };
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    // Where it does not answer, it is as it was, and others say so.
    await aheadOf(db, own).then(take, () => {});
    isAsking = false;
  };
  // Not so at first: by the machine's own, texts of others would be taken until it is asked again.
  take(await aheadOf(db, own));
  const timer = setInterval(() => void ask(), EVERY_MS);
  timer.unref();
  return {
    now: () => new Date(own().getTime() - aheadMs),
    stop: () => clearInterval(timer),
  };
}

const DATABASE_TIME = sql`select cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as "at"`;

interface Ahead {
  readonly ms: number;
  readonly doubtMs: number;
}

/** By how much a clock is ahead of the database's, which told its time somewhere between question and answer. */
async function aheadOf(db: Db, own: () => Date): Promise<Ahead> {
  const asked = own().getTime();
  const [row] = await db.read((tx) => tx.rows<{ at: number }>(DATABASE_TIME));
  const answered = own().getTime();
  if (!row) throw new Error('the database did not tell its time');
  return { ms: (asked + answered) / 2 - row.at, doubtMs: Math.abs(answered - asked) / 2 };
}

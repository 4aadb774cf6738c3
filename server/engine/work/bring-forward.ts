import { dueLater, type FarOffRow, type LaterPage } from '../claim/far-off-repo.ts';
import type { Tx } from '../../db/handles.ts';
import { letOthersGo } from '../../db/in-steps.ts';
import type { Engine } from '../engine.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import { FOLLOWED_STATUSES, type MessageRow } from '../outbox-types.ts';
import { wakeFor } from '../outbox/requeue.ts';
import { updateMessage } from '../outbox/update-repo.ts';
import { CLOCKS_APART_MS, type EnginePolicy } from '../policy.ts';

const HOUR_MS = 3_600_000;
/**
 * No text is put off for longer: for a second morning, where a clock change leaves none in the first night
 * that suits all time zones of a number, and an hour for that change.
 */
const LONGEST_QUEUED_MS = 50 * HOUR_MS;
/** Look-ups are at most an hour apart. */
const LONGEST_LOOK_MS = 2 * HOUR_MS;

/** Read in one question. */
const AT_ONCE = 1_000;
const OPEN = ['queued', 'sending', ...FOLLOWED_STATUSES] as const;

const WHY = 'It was put off by a clock that ran ahead, and is looked at again now.';

/**
 * What a clock that ran ahead has put off is due once that clock has been put right; waited for, it would be
 * so for as long as the clock was ahead. A row tells it in two ways. It is due later than anything puts it
 * off; that is looked for each time, by one step along an index for each status. Or it has its status since a
 * moment that is still to come; for that all that is due later is looked through, so it is done where it
 * can be: at the start, and when the clock has gone back. Not in the claim, which costs the more the more it
 * looks at.
 */
export class ForwardBringer {
  readonly #engine: Engine;
  /** The latest that it was when anybody looked; null before. */
  #latest: Date | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Never rejects. */
  async bringForward(mayGoOn: () => boolean): Promise<void> {
    const now = this.#engine.now();
    const wentBack = this.#latest && this.#latest.getTime() - now.getTime() > CLOCKS_APART_MS;
    const isAll = this.#latest === null || wentBack === true;
    try {
      for (const status of OPEN) await this.#look(status, isAll, now, mayGoOn);
      this.#latest = now;
    } catch (err) {
      this.#engine.log.error({ err }, 'what a clock put off could not be looked for');
    }
  }

  async #look(status: string, isAll: boolean, now: Date, mayGoOn: () => boolean): Promise<void> {
    const { db, policy } = this.#engine;
    const waitMs = isAll ? CLOCKS_APART_MS : longestMs(status, policy);
    const later = new Date(now.getTime() + waitMs);
    let after: LaterPage['after'] = null;
    while (mayGoOn()) {
      const page: LaterPage = { status, later, after, limit: AT_ONCE };
      const rows: FarOffRow[] = await db.read((tx) => dueLater(tx, page));
      for (const row of rows) {
        if (isFarOff(row, now, policy) && mayGoOn()) await this.#bring(row, now);
      }
      after = rows.at(-1) ?? null;
      if (rows.length < AT_ONCE) return;
      await letOthersGo();
    }
  }

  async #bring({ id }: FarOffRow, now: Date): Promise<void> {
    const { db, policy } = this.#engine;
    await db.write(async (tx) => {
      await tx.lock('outbox');
      const row = await messageById(tx, id);
      if (row?.dueAt && isFarOff({ ...row, dueAt: row.dueAt }, now, policy)) {
        await bring(this.#engine, tx, row, now);
      }
    });
  }
}

/** Whether it was written by a clock that ran ahead. */
function isFarOff(
  { status, statusAt, dueAt }: Pick<FarOffRow, 'status' | 'statusAt' | 'dueAt'>,
  now: Date,
  policy: EnginePolicy,
): boolean {
  const isLate = dueAt.getTime() - now.getTime() > longestMs(status, policy);
  return isLate || statusAt.getTime() - now.getTime() > CLOCKS_APART_MS;
}

function longestMs(status: string, { leaseMs }: EnginePolicy): number {
  return status === 'queued' ? LONGEST_QUEUED_MS : Math.max(LONGEST_LOOK_MS, 2 * leaseMs);
}

async function bring(engine: Engine, tx: Tx, row: MessageRow, now: Date): Promise<void> {
  const { status, statusAt, heldUntil, leaseUntil } = row;
  // What is on its way at this moment has as long as a claim gives it: its answer comes by then.
  const dueAt = status === 'sending' ? new Date(now.getTime() + engine.policy.leaseMs) : now;
  const set = {
    dueAt,
    statusAt: statusAt > now ? now : statusAt,
    leaseUntil: leaseUntil && dueAt,
    // The hours are looked at anew before it is sent, and its life does not begin in the future.
    heldUntil: heldUntil && heldUntil > now ? null : heldUntil,
  };
  await updateMessage(tx, row, set, { at: now, status, detail: { why: WHY } });
  await engine.onChange(tx, row);
  await wakeFor(engine, tx, dueAt);
}

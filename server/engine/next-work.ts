import type { ReadTx } from '../db/handles.ts';
import { readyAt } from './lane-time.ts';
import { openLanes } from './lanes-repo.ts';
import { nextDue } from './due-repo.ts';
import { FOLLOWED_STATUSES } from './outbox-types.ts';

const LOOKED_AFTER = ['sending', ...FOLLOWED_STATUSES];

/** When the dispatcher has something to do next; null when nothing is foreseen. */
export async function nextWork(tx: ReadTx): Promise<Date | null> {
  // Asked together: none needs the answer to another.
  const [lanes, due] = await Promise.all([openLanes(tx), nextDue(tx, LOOKED_AFTER)]);
  const moments = lanes.map(readyAt);
  if (due) moments.push(due.getTime());
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

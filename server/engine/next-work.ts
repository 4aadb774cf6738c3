import type { ReadTx } from '../db/handles.ts';
import { readyAt } from './lane-time.ts';
import { openLanes } from './lanes-repo.ts';
import { nextDue } from './due-repo.ts';
import { Hands, type HandsOf } from './hands.ts';
import { FOLLOWED_STATUSES } from './outbox-types.ts';

const EVERY_HAND_IS_FREE = new Hands(Infinity);

/**
 * When the dispatcher has something to do next; null when nothing is foreseen. What no hand is free
 * for is left out: it is looked at again when one of those that have it is done.
 */
export async function nextWork(
  tx: ReadTx,
  hands: Pick<Hands, 'roomFor'> = EVERY_HAND_IS_FREE,
): Promise<Date | null> {
  const hasRoom = (key: HandsOf) => hands.roomFor(key) > 0;
  const lookedAfter = [
    ...(hasRoom('reconcile') ? ['sending'] : []),
    ...(hasRoom('follow') ? FOLLOWED_STATUSES : []),
  ];
  // Asked together: none needs the answer to another.
  const [open, due] = await Promise.all([
    openLanes(tx),
    lookedAfter.length === 0 ? null : nextDue(tx, lookedAfter),
  ]);
  const lanes = open.filter(({ senderKey }) => hasRoom(senderKey));
  const moments = lanes.map(readyAt);
  if (due) moments.push(due.getTime());
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

import type { ReadTx } from '../../db/handles.ts';
import { type LaneClock, readyAt } from './lane-time.ts';
import { openLanes } from './lanes-repo.ts';
import { nextDue } from './due-repo.ts';
import { Hands } from './hands.ts';
import { FOLLOWED_STATUSES } from '../outbox-types.ts';

type Room = Pick<Hands, 'roomFor' | 'accountsWithout'>;

interface Free extends LaneClock {
  readonly hands: Room;
}

const LOOK_UPS = [
  { kind: 'reconcile', statuses: ['sending'] },
  { kind: 'follow', statuses: FOLLOWED_STATUSES },
] as const;

/** Nothing that is written down lies beyond the end of time. */
const END_OF_TIME = new Date(8.64e15);
const EVERY_HAND_IS_FREE: Free = {
  hands: new Hands(Infinity),
  now: END_OF_TIME,
  rateFactor: null,
};

/**
 * When the dispatcher has something to do next; null when nothing is foreseen. What no hand is free
 * for is left out: it is looked at again when one of those that have it is done.
 */
export async function nextWork(
  tx: ReadTx,
  { hands, now, rateFactor }: Free = EVERY_HAND_IS_FREE,
): Promise<Date | null> {
  // Asked together: none needs the answer to another.
  const [open, ...due] = await Promise.all([
    openLanes(tx),
    ...lookUpsOf(hands).map(({ statuses, without }) => nextDue(tx, statuses, { now, without })),
  ]);
  const lanes = open.filter(({ senderKey }) => hands.roomFor(senderKey) > 0);
  const moments = [
    ...lanes.map((lane) => readyAt(lane, { now, rateFactor })),
    ...due.flatMap((at) => at?.getTime() ?? []),
  ];
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

interface LookUps {
  readonly statuses: readonly string[];
  /** Accounts that have no hand free for them. */
  readonly without: readonly string[];
}

/** What hands are free for; all that is the same for every account is one question. */
function lookUpsOf(hands: Room): LookUps[] {
  const kinds = LOOK_UPS.filter(({ kind }) => hands.roomFor(kind) > 0).map(
    ({ kind, statuses }) => ({
      statuses,
      without: hands.accountsWithout(kind),
    }),
  );
  const forAll = kinds.filter(({ without }) => without.length === 0);
  const some = kinds.filter(({ without }) => without.length > 0);
  if (forAll.length === 0) return some;
  return [{ statuses: forAll.flatMap(({ statuses }) => statuses), without: [] }, ...some];
}

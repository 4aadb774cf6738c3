import { segmentsPerSecond } from '../../../core/messaging/sender-rate.ts';
import type { Lane } from './lanes-repo.ts';
import { CLOCKS_APART_MS, type EnginePolicy } from '../policy.ts';
import { SIMULATOR_KEY } from '../sender-key.ts';

/**
 * More segments than any text has: 1,600 characters, were each of them two code units, are 48 of 67. The
 * rest is for a rate that has been raised since.
 */
const MOST_SEGMENTS = 100;

/** What a moment is judged by: now, and how much faster than the rates is sent. */
export interface LaneClock {
  readonly now: Date;
  readonly rateFactor: EnginePolicy['rateFactor'];
}

/** When the lane's next text may be sent: it is due by then, and its sender is free. */
export function readyAt(lane: Lane, clock: LaneClock): number {
  return Math.max(lane.dueAt, freeAt(lane, clock));
}

/**
 * When the lane's sender is free; 0 where it is. What lies further off than any text could keep it busy
 * was written down by a clock that ran ahead and has been put right since: waited for, the sender's
 * texts would expire.
 */
export function freeAt(lane: Lane, { now, rateFactor }: LaneClock): number {
  const mostMs = Math.max(busyMs(lane, MOST_SEGMENTS, rateFactor ?? 1), CLOCKS_APART_MS);
  return lane.nextFreeAt - now.getTime() > mostMs ? 0 : lane.nextFreeAt;
}

/** How long the sender is busy with so many segments; never too short, so never too fast. */
export function busyMs(
  lane: Pick<Lane, 'senderKey' | 'segmentsPerMinute'>,
  segments: number,
  rateFactor: EnginePolicy['rateFactor'],
): number {
  if (rateFactor === null || lane.senderKey === SIMULATOR_KEY || lane.senderKey === 'none')
    return 0;
  const perMinute = lane.segmentsPerMinute ?? segmentsPerSecond(lane.senderKey) * 60;
  return Math.ceil((Math.max(segments, 1) * 60_000) / (perMinute * rateFactor));
}

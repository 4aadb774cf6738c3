import { segmentsPerSecond } from '../../../core/messaging/sender-rate.ts';
import type { Lane } from './lanes-repo.ts';
import type { EnginePolicy } from '../policy.ts';
import { SIMULATOR_KEY } from '../sender-key.ts';

/** When the lane's next text may be sent: it is due by then, and its sender is free. */
export function readyAt(lane: Lane): number {
  return Math.max(lane.dueAt, lane.nextFreeAt);
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

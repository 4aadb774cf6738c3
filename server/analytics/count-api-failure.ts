import type { Tx } from '../db/handles.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { countEvent } from './stats-repo.ts';

/**
 * A failed send, for the figure 'API Failures': an attempt that the provider refused, on the day it
 * did, or a message that failed for good without one. Throttled attempts are none, since the
 * provider did nothing; nor is a text the carrier could not deliver, since the API has taken it.
 */
export function countApiFailure(
  tx: Tx,
  { id, projectId, environment, isTest, topicId }: MessageRow,
  code: string | number | null,
  at: Date,
): void {
  const errorCode = code === null ? '' : String(code);
  const place = { id, projectId, environment, isTest, topicId };
  countEvent(tx, { ...place, what: 'api failure', errorCode, at });
}

import { fieldIn, type JsonObject } from '../../../core/json.ts';
import type { Tx } from '../../db/handles.ts';
import { dropAttempt } from '../outbox/attempts-repo.ts';
import type { Engine } from '../engine.ts';
import { dropSendingLine, type HistoryRow, historyOf } from '../outbox/history-repo.ts';
import { isStillClaimed } from '../outbox/lease.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { lookUpWaitMs } from '../policy.ts';
import { announce, UNLEASED } from '../outbox/requeue.ts';
import { updateMessage } from '../outbox/update-repo.ts';

/** Why a text is not sent once more yet. */
export const EARLIER_UNKNOWN = 'Nobody could say in time whether the earlier try got there.';

/** What the history says of it, once for as long as nothing else becomes known. */
const LINE: JsonObject = { why: `${EARLIER_UNKNOWN} That is asked again before it is sent.` };

/**
 * Undoes a claim whose send was not begun, since nobody could say in time whether the earlier try got
 * there. It is asked again, less often the longer that has been so. The attempt is undone as well: no
 * call was made, and the account that was asked to send the text last stays the one that took it, whose
 * token is kept for as long.
 */
export async function waitForEarlier(engine: Engine, tx: Tx, claimed: MessageRow): Promise<void> {
  const row = await messageById(tx, claimed.id);
  if (!isStillClaimed(row, claimed) || row.status !== 'sending') return;
  const now = engine.now();
  await dropAttempt(tx, { messageId: row.id, n: row.attempts });
  await dropSendingLine(tx, row);
  const last = (await historyOf(tx, row.id)).at(-1);
  const statusAt = last && saysSo(last) ? last.at : null;
  const openMs = statusAt === null ? 0 : now.getTime() - statusAt.getTime();
  const dueAt = new Date(now.getTime() + lookUpWaitMs(engine.policy, openMs));
  await updateMessage(
    tx,
    row,
    { ...UNLEASED, status: 'queued', statusAt: statusAt ?? now, dueAt, attempts: row.attempts - 1 },
    statusAt === null ? { at: now, status: 'queued', detail: LINE } : undefined,
  );
  await announce(engine, tx, row, dueAt);
}

function saysSo({ detail }: HistoryRow): boolean {
  return fieldIn(detail, 'why') === LINE['why'];
}

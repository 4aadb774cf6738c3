import type { HeldBy } from '../../core/messaging/pause-views.ts';
import type { ReadTx } from '../db/handles.ts';
import { hadNoClient } from '../engine/refusals/had-no-client.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { CONNECTION, type PauseRow, pausesOf } from '../engine/refusals/pauses-repo.ts';
import { DEFAULT_POLICY, expiryOf } from '../engine/policy.ts';
import { pauseView } from '../twilio/pause-views.ts';

/** The pauses that messages of one project may wait for; nothing is read where none waits. */
export async function pausesBefore(tx: ReadTx, rows: readonly MessageRow[]): Promise<PauseRow[]> {
  const waiting = rows.find(waitsForTwilio);
  return waiting ? pausesOf(tx, waiting.projectId) : [];
}

/**
 * The account's pause is named first: a sender's ends nothing before that one does. `since` is when somebody
 * last wanted the message sent.
 */
export function heldBy(row: MessageRow, pauses: readonly PauseRow[], since: Date): HeldBy | null {
  if (!waitsForTwilio(row)) return null;
  const failsAt = expiryOf(DEFAULT_POLICY, row, since).toISOString();
  const account = pauses.find((one) => one.what === CONNECTION);
  if (account) {
    const until = hadNoClient({ code: account.errorCode }) ? 'connected' : 'resumed';
    return { what: 'account', until, failsAt, ...pauseView(account) };
  }
  const sender = pauses.find((one) => one.what === row.senderKey);
  return sender ? { what: 'sender', until: 'resumed', failsAt, ...pauseView(sender) } : null;
}

function waitsForTwilio({ status, transport }: MessageRow): boolean {
  return status === 'queued' && transport === 'twilio';
}

import type { JsonValue } from '../../core/json.ts';
import type { OptOutWords } from '../../core/messaging/opt-out-views.ts';
import type { ReadTx } from '../db/handles.ts';
import { attemptsOfAll } from '../engine/outbox/attempts-repo.ts';
import { historiesOf } from '../engine/outbox/history-repo.ts';
import { optOutsBehind } from '../engine/opt-outs/opted-out.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import { wantedIn } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { optOutWords } from '../opt-outs/opt-out-view.ts';
import { type HeldBy, heldBy, pausesBefore } from './held-by.ts';
import { type MessageView, messageView } from './message-view.ts';
import { mayRetry } from './retry-message.ts';

export interface HistoryLine {
  /** ISO 8601. */
  readonly at: string;
  readonly status: string;
  readonly detail: JsonValue;
}

/** One call to the provider. */
export interface AttemptView {
  readonly n: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: string | null;
  readonly errorCode: string | null;
  readonly httpStatus: number | null;
}

/** A message with its whole life. */
export interface MessageDetail extends MessageView {
  readonly history: readonly HistoryLine[];
  readonly attempts: readonly AttemptView[];
  /** Twilio's id of it. */
  readonly providerSid: string | null;
  readonly mayRetry: boolean;
  readonly mayCancel: boolean;
  /** What is paused, so that the message waits. */
  readonly heldBy: HeldBy | null;
  /** The opt-out that kept it back, where that holds to this day. */
  readonly optOut: OptOutWords | null;
}

export async function messageDetails(
  tx: ReadTx,
  rows: readonly MessageRow[],
): Promise<MessageDetail[]> {
  const ids = rows.map((row) => row.id);
  const lines = await historiesOf(tx, ids);
  const tries = await attemptsOfAll(tx, ids);
  const pauses = await pausesBefore(tx, rows);
  const optOuts = await optOutsBehind(tx, rows);
  return rows.map((row) => {
    const history = lines.filter((line) => line.messageId === row.id);
    return {
      ...messageView(row),
      history: history.map(({ at, status, detail }) => ({ at: at.toISOString(), status, detail })),
      attempts: tries
        .filter((one) => one.messageId === row.id)
        .map(({ n, startedAt, finishedAt, outcome, errorCode, httpStatus }) => ({
          n,
          startedAt: startedAt.toISOString(),
          finishedAt: finishedAt?.toISOString() ?? null,
          outcome,
          errorCode,
          httpStatus,
        })),
      providerSid: row.providerSid,
      mayRetry: mayRetry(row, history),
      mayCancel: row.status === 'queued',
      heldBy: heldBy(row, pauses, wantedIn(history, row)),
      optOut: wordsOf(optOuts.get(row.id)),
    };
  });
}

function wordsOf(optOut: OptOutRow | undefined): OptOutWords | null {
  return optOut === undefined ? null : optOutWords(optOut);
}

import type { MessageDetail } from '../../core/messaging/message-views.ts';
import type { OptOutWords } from '../../core/messaging/opt-out-views.ts';
import type { ReadTx } from '../db/handles.ts';
import { attemptsOfAll } from '../engine/outbox/attempts-repo.ts';
import { historiesOf } from '../engine/outbox/history-repo.ts';
import { optOutsBehind } from '../engine/opt-outs/opted-out.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import { wantedIn } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { optOutWords } from '../opt-outs/opt-out-view.ts';
import { heldBy, pausesBefore } from './held-by.ts';
import { messageView } from './message-view.ts';
import { mayRetry } from './retry-message.ts';

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

import { fieldIn } from '../../../core/json.ts';
import { gotThere } from '../../../core/messaging/outcomes.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import type { Engine } from '../engine.ts';
import { type HistoryRow, historyOf, secondSidIn, sidIn } from '../outbox/history-repo.ts';
import { isSidTaken } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { updateMessage } from '../outbox/update-repo.ts';
import type { IncomingReport } from './incoming-report.ts';

const SECOND = 'Twilio reports a second text of this message';
const EARLIER = 'Twilio reports that an earlier try of this message got there after all';

/** Of a message: whoever reports more than so many has a fault that these show. */
const MOST_LINES = 10;

/**
 * The provider speaks of a text of this message that is not the one we know: it has taken two, or an
 * earlier try got there after all when the next one was made. Nothing can be undone, and nobody shall
 * have to find out from the person who got both: it is put on record, once for each thing that is said
 * of it.
 */
export async function noteSecond(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  report: IncomingReport,
): Promise<void> {
  const { providerSid, status, source } = report;
  if (row.providerSid === providerSid) return;
  if (source !== 'answer' && source !== 'callback') return;
  const lines = await historyOf(tx, row.id);
  const isEarlier = lines.some(({ detail }) => sidIn(detail) === providerSid);
  // The try before is known to have come to nothing. Where there is no other, it is nobody's second.
  if (isEarlier ? !gotThere(status) : row.providerSid === null) return;
  const seconds = lines.filter(({ detail }) => secondSidIn(detail) !== null);
  const isSaid = seconds.some(
    ({ detail }) =>
      secondSidIn(detail) === providerSid && fieldIn(detail, 'secondStatus') === status,
  );
  if (isSaid || seconds.length >= MOST_LINES || (await isSidTaken(tx, providerSid, row.id))) return;
  const detail = {
    source,
    secondSid: providerSid,
    secondStatus: status,
    why: `${isEarlier ? EARLIER : SECOND}: ${providerSid}, ${status}.`,
  };
  await updateMessage(tx, row, {}, { at: engine.now(), status: row.status, detail });
  await engine.onChange(tx, row);
  const { id: messageId, projectId } = row;
  tx.afterCommit(() => {
    engine.log.error(
      { messageId, projectId, known: row.providerSid, second: providerSid, status },
      isEarlier ? EARLIER : SECOND,
    );
  });
}

/** See `hasSecondIn`. */
export async function hasSecond(tx: ReadTx, { id }: MessageRow): Promise<boolean> {
  return hasSecondIn(await historyOf(tx, id));
}

/**
 * Whether the provider has a second text of the message with this history that got there, or may yet:
 * where the first came to nothing, that is what the person gets.
 */
export function hasSecondIn(lines: readonly Pick<HistoryRow, 'detail'>[]): boolean {
  const has = (isLost: boolean) =>
    lines.flatMap(({ detail }) => {
      const sid = secondSidIn(detail);
      return sid !== null && LOST.has(fieldIn(detail, 'secondStatus')) === isLost ? [sid] : [];
    });
  const lost = new Set(has(true));
  return has(false).some((sid) => !lost.has(sid));
}

const LOST: ReadonlySet<unknown> = new Set(['failed', 'undelivered', 'canceled']);

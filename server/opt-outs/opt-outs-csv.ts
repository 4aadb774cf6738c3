import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { senderValue } from '../../core/phone.ts';
import type { SenderView } from '../../core/messaging/opt-out-views.ts';
import type { CsvValue } from '../csv/csv.ts';
import { type CsvColumn, csvStream } from '../csv/csv-stream.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import type { EndedOptOutRow } from './ended-repo.ts';
import { whoEnded } from './ended-view.ts';
import { senderView, whoseView } from './opt-out-view.ts';
import type { ListedOptOut } from './repo.ts';

/** In the place of a sender, where it is not one alone. */
const EVERY = 'every sender';

/** One that holds, or one that ended: the lines of both have the same columns. */
export type ExportedOptOut = Omit<OptOutRow, 'projectId'> &
  Partial<Pick<ListedOptOut, 'except'>> &
  (EndedOptOutRow | { readonly endedAt?: undefined });

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly CsvColumn<ExportedOptOut>[] = [
  ['recipient', (row) => row.recipient],
  ['transport', (row) => whoseView(row.senderKey)?.transport ?? null],
  ['sender', (row) => senderOf(whoseView(row.senderKey))],
  ['since', (row) => (row.since ?? row.at).toISOString()],
  ['how', (row) => row.how],
  ['words', (row) => row.words],
  ['added_by', (row) => (row.how === 'hand' ? row.source : null)],
  ['except', (row) => (row.except ?? []).map((one) => nameOf(one.exceptKey)).join(', ')],
  ['ended', ofEnded((row) => row.endedAt.toISOString())],
  ['ended_how', ofEnded((row) => row.endedHow)],
  ['ended_words', ofEnded((row) => row.endedWords)],
  ['ended_by', ofEnded(whoEnded)],
  ['ended_text', ofEnded((row) => (whoEnded(row) === null ? row.endedSource : null))],
  ['ended_for', ofEnded((row) => (row.exceptKey === null ? null : nameOf(row.exceptKey)))],
  ['said_last', (row) => row.at.toISOString()],
];

/** Nothing stands in it while the opt-out holds. */
function ofEnded(cell: (row: EndedOptOutRow) => CsvValue): (row: ExportedOptOut) => CsvValue {
  return (row) => (row.endedAt === undefined ? null : cell(row));
}

function senderOf(view: SenderView | null): CsvValue {
  if (view === null) return EVERY;
  return view.sender === null ? null : senderValue(view.sender);
}

/** Both halves in one, as the simulator may stand in for a sender. */
function nameOf(key: SenderKey): string {
  const { transport, sender } = senderView(key);
  const name = sender === null ? [] : [senderValue(sender)];
  return [transport, ...name].join(' ');
}

/** The opt-outs as CSV, as `csvStream` makes it. */
export function optOutsCsv(
  batches: AsyncGenerator<readonly ExportedOptOut[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, batches, options);
}

import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { senderValue } from '../../core/phone.ts';
import type { CsvValue } from '../csv/csv.ts';
import { type CsvColumn, csvStream } from '../csv/csv-stream.ts';
import { type SenderView, senderView, whoseView } from './opt-out-view.ts';
import type { ListedOptOut } from './repo.ts';

/** In the place of a sender, where it is not one alone. */
const EVERY = 'every sender';

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly CsvColumn<ListedOptOut>[] = [
  ['recipient', (row) => row.recipient],
  ['transport', (row) => whoseView(row.senderKey)?.transport ?? null],
  ['sender', (row) => senderOf(whoseView(row.senderKey))],
  ['since', (row) => row.at.toISOString()],
  ['how', (row) => row.how],
  ['words', (row) => row.words],
  ['added_by', (row) => (row.how === 'hand' ? row.source : null)],
  ['except', (row) => row.except.map((one) => exceptOf(one.exceptKey)).join(', ')],
];

function senderOf(view: SenderView | null): CsvValue {
  if (view === null) return EVERY;
  return view.sender === null ? null : senderValue(view.sender);
}

/** Both halves in one, as the simulator may stand in for a sender. */
function exceptOf(key: SenderKey): string {
  const { transport, sender } = senderView(key);
  const name = sender === null ? [] : [senderValue(sender)];
  return [transport, ...name].join(' ');
}

/** The opt-outs as CSV, as `csvStream` makes it. */
export function optOutsCsv(
  batches: AsyncGenerator<readonly ListedOptOut[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, batches, options);
}

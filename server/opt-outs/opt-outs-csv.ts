import { senderValue } from '../../core/phone.ts';
import type { OptOutRow } from '../engine/opt-outs/repo.ts';
import type { CsvValue } from '../csv/csv.ts';
import { type CsvColumn, csvStream } from '../csv/csv-stream.ts';
import { senderView } from './opt-out-view.ts';

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly CsvColumn<OptOutRow>[] = [
  ['recipient', (row) => row.recipient],
  ['transport', (row) => senderView(row.senderKey).transport],
  ['sender', senderOf],
  ['since', (row) => row.at.toISOString()],
  ['how', (row) => row.how],
  ['words', (row) => row.words],
  ['added_by', (row) => (row.how === 'hand' ? row.source : null)],
];

function senderOf(row: OptOutRow): CsvValue {
  const { sender } = senderView(row.senderKey);
  return sender === null ? null : senderValue(sender);
}

/** The opt-outs as CSV, as `csvStream` makes it. */
export function optOutsCsv(
  batches: AsyncGenerator<readonly OptOutRow[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, batches, options);
}

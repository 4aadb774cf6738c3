import { senderValue } from '../../core/phone.ts';
import { type CsvColumn, csvStream } from '../csv/csv-stream.ts';
import { answeredBy, takenAs } from './received-view.ts';
import type { InboundRow } from '../inbound/repo.ts';

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly CsvColumn<InboundRow>[] = [
  ['id', (row) => row.providerSid],
  ['received_at', (row) => row.receivedAt.toISOString()],
  ['transport', (row) => row.transport],
  ['from', (row) => row.fromNumber],
  ['to', ({ sender }) => (sender === null ? null : senderValue(sender))],
  ['body', (row) => row.body],
  ['taken_as', takenAs],
  ['answered', answeredBy],
  ['reply', (row) => row.reply],
  ['conversation_id', (row) => row.conversationId],
  ['waiting', (row) => row.handledAt === null],
];

/** The texts that came in as CSV, as `csvStream` makes it. */
export function receivedCsv(
  batches: AsyncGenerator<readonly InboundRow[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, batches, options);
}

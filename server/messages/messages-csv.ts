import { senderValue } from '../../core/phone.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { CsvValue } from '../csv/csv.ts';
import { type CsvColumn, csvStream } from '../csv/csv-stream.ts';
import { explainError } from './explain-error.ts';

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly CsvColumn<MessageRow>[] = [
  ['id', (row) => row.id],
  ['created_at', (row) => row.createdAt.toISOString()],
  ['environment', (row) => row.environment],
  ['test', (row) => row.isTest],
  ['template', (row) => row.title],
  ['recipient', (row) => row.recipient],
  ['sender', senderOf],
  ['status', (row) => row.status],
  ['status_at', (row) => row.statusAt.toISOString()],
  ['body', (row) => row.body],
  ['segments', (row) => row.segments],
  ['encoding', (row) => row.encoding],
  ['attempts', (row) => row.attempts],
  ['error_code', (row) => row.errorCode],
  ['error', errorOf],
  ['consent', (row) => row.receipt.kind],
  ['offer', (row) => row.receipt.offer],
  ['consent_words', ({ receipt }) => (receipt.kind === 'basis' ? null : receipt.words)],
  ['consent_at', ({ receipt }) => (receipt.kind === 'basis' ? null : receipt.at)],
  ['receipt_id', (row) => row.receiptId],
  ['conversation_id', (row) => row.conversationId],
  ['template_id', (row) => row.templateId],
  ['topic_id', (row) => row.topicId],
  ['provider_id', (row) => row.providerSid],
  // Somebody states it; nobody who is texted has said it, or agreed at that moment.
  ['stated_basis', ({ receipt }) => (receipt.kind === 'basis' ? receipt.words : null)],
];

function senderOf({ transport, sender }: MessageRow): CsvValue {
  if (transport === 'simulator') return 'simulator';
  return sender === null ? null : senderValue(sender);
}

function errorOf({ errorCode, errorWhy }: MessageRow): CsvValue {
  if (errorCode === null && errorWhy === null) return null;
  return explainError(errorCode, errorWhy, 'over').meaning;
}

/** The messages as CSV, as `csvStream` makes it. */
export function messagesCsv(
  batches: AsyncGenerator<readonly MessageRow[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, batches, options);
}

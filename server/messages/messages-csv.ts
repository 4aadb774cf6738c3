import { senderValue } from '../../core/phone.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { type CsvValue, csvLine, type CsvReader } from './csv.ts';
import { explainError } from './explain-error.ts';

/** The columns of an export: name, and what stands in it. New ones go to the end. */
const COLUMNS: readonly (readonly [name: string, cell: (row: MessageRow) => CsvValue])[] = [
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
  ['consent_words', (row) => row.receipt.words],
  ['consent_at', (row) => row.receipt.at],
  ['receipt_id', (row) => row.receiptId],
  ['conversation_id', (row) => row.conversationId],
  ['template_id', (row) => row.templateId],
  ['topic_id', (row) => row.topicId],
  ['provider_id', (row) => row.providerSid],
];

function senderOf({ transport, sender }: MessageRow): CsvValue {
  if (transport === 'simulator') return 'simulator';
  return sender === null ? null : senderValue(sender);
}

function errorOf({ errorCode, errorWhy }: MessageRow): CsvValue {
  if (errorCode === null && errorWhy === null) return null;
  return explainError(errorCode, errorWhy).meaning;
}

/** A byte order mark, by which spreadsheets on Windows know UTF-8. */
const BOM = '\uFEFF';

/**
 * The messages as CSV, a batch at a time and only as fast as they are read: an export of any size
 * holds one batch in memory.
 */
export function messagesCsv(
  batches: AsyncGenerator<readonly MessageRow[]>,
  { bom }: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  // Only a spreadsheet has a use for the mark.
  const reader = bom ? 'spreadsheet' : 'program';
  const header = csvLine(
    COLUMNS.map(([name]) => name),
    reader,
  );
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`${bom ? BOM : ''}${header}`));
      },
      async pull(controller) {
        const { value, done } = await batches.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map((row) => lineOf(row, reader)).join('')));
      },
      async cancel() {
        await batches.return(undefined);
      },
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}

function lineOf(row: MessageRow, reader: CsvReader): string {
  return csvLine(
    COLUMNS.map(([, cell]) => cell(row)),
    reader,
  );
}

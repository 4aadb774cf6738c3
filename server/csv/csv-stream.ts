import { csvLine, type CsvValue } from './csv.ts';

/** A column of an export: its name, and what stands in it. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => CsvValue];

/** A byte order mark, by which spreadsheets on Windows know UTF-8. */
const BOM = '\uFEFF';

/**
 * Rows as CSV, a batch at a time and only as fast as they are read: an export of any size holds one
 * batch in memory.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncGenerator<readonly Row[]>,
  options: { readonly bom: boolean },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  // Only a spreadsheet has a use for the mark.
  const reader = options.bom ? 'spreadsheet' : 'program';
  const lineOf = (cells: readonly CsvValue[]) => csvLine(cells, reader);
  const header = lineOf(columns.map(([name]) => name));
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`${options.bom ? BOM : ''}${header}`));
      },
      async pull(controller) {
        const { value, done } = await batches.next();
        if (done) controller.close();
        else {
          const lines = value.map((row) => lineOf(columns.map(([, cell]) => cell(row))));
          controller.enqueue(encoder.encode(lines.join('')));
        }
      },
      async cancel() {
        await batches.return(undefined);
      },
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}

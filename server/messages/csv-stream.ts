import { csvLine } from './csv.ts';

export type CsvCell = string | number | boolean | null;

/** A column of an export: its name, and what stands in it. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => CsvCell];

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
  const header = csvLine(columns.map(([name]) => name));
  const lineOf = (row: Row) => csvLine(columns.map(([, cell]) => cell(row)));
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`${options.bom ? BOM : ''}${header}`));
      },
      async pull(controller) {
        const { value, done } = await batches.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map(lineOf).join('')));
      },
      async cancel() {
        await batches.return(undefined);
      },
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}

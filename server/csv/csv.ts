/** What a spreadsheet would take for a formula; a caller's words or a title may begin so. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A phone number as we store it: of a sign and digits alone nothing can be run. */
const NUMBER = /^\+\d{7,15}$/;
const NEEDS_QUOTES = /[",\r\n]/;

export type CsvValue = string | number | boolean | null;

/** Who opens the file: a person with a spreadsheet, or a program that reads it cell by cell. */
export type CsvReader = 'spreadsheet' | 'program';

/**
 * One cell, quoted as RFC 4180 says. One that a spreadsheet would run gets an apostrophe before it
 * (OWASP, CSV injection), whoever reads it: nobody knows where a file is opened in the end.
 *
 * A phone number is no danger. A program gets it as it is, so that it can be looked up or dialled. A
 * spreadsheet would take it for a sum and show 4.477E+11, its plus lost for good when it is saved, so
 * there it keeps the apostrophe, which one sees and can take off. Nothing better is kept as text by
 * all of them: quotes are off before a cell is read, a space or a tab before it gets into the data,
 * `="+44…"` is a formula itself, and without its plus it is another number.
 */
export function csvCell(value: CsvValue, reader: CsvReader): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : String(value);
  const isPlain = !FORMULA.test(text) || (reader === 'program' && NUMBER.test(text));
  const safe = isPlain ? text : `'${text}`;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly CsvValue[], reader: CsvReader): string {
  return `${cells.map((cell) => csvCell(cell, reader)).join(',')}\r\n`;
}

import { digitsAt, type NumberTables } from './spoken-digits.ts';

/**
 * Ends (exclusive) of the numbers, spoken or in digits, that start at a place and are the offer's
 * number or its last two or more digits. A number that is not the offer's has no ends, so no
 * phrase of agreement can cover it.
 */
export function matchingNumberEnds(
  words: readonly string[],
  from: number,
  offered: string | null,
  tables: NumberTables,
): number[] {
  if (offered === null) return [];
  const ends = new Set<number>();
  for (const { end, digits } of digitsAt(words, from, tables)) {
    if (digits.length >= 2 && offered.endsWith(digits)) ends.add(end);
  }
  return [...ends];
}

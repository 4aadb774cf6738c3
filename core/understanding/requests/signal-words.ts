import { LANGUAGE_TABLES } from '../consent/tables.ts';

/**
 * Single words that say when, to whom, where to or whether: conditions, persons, channels, days,
 * numbers. A topic may have them in its texts; they are never the thing to be texted.
 */
export const signalWords: ReadonlySet<string> = new Set(
  LANGUAGE_TABLES.flatMap(({ signals, numbers }) => [
    ...Object.values(signals)
      .flat()
      .filter((phrase) => !phrase.includes(' ')),
    ...Object.keys({ ...numbers.units, ...numbers.teens, ...numbers.tens }),
  ]),
);

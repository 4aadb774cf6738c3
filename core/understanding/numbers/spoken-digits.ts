import type { NumberTable } from '../consent/languages/language-table.ts';

export type NumberTables = readonly NumberTable[];

export interface SpokenDigits {
  /** Exclusive. */
  end: number;
  digits: string;
}

const MOST_READINGS = 64;
const LONGEST_RUN = 24;

/**
 * Every way to read the words from a place on as digits, shortest first: 'double eight one' is 88
 * and 881, 'forty two' is 40, 42 and 402, 'quatre vingt huit' is 88 as well as 4208.
 */
export function digitsAt(
  words: readonly string[],
  from: number,
  tables: NumberTables,
): SpokenDigits[] {
  let all: SpokenDigits[] = [];
  for (const table of tables) {
    if (all.length < MOST_READINGS) all = all.concat(readWith(words, from, table));
  }
  return all.sort((a, b) => a.end - b.end);
}

function readWith(words: readonly string[], from: number, table: NumberTable): SpokenDigits[] {
  const found: SpokenDigits[] = [];
  let front: SpokenDigits[] = [{ end: from, digits: '' }];
  while (front.length > 0 && found.length < MOST_READINGS) {
    const next: SpokenDigits[] = [];
    for (const { end, digits } of front) {
      if (end - from >= LONGEST_RUN) continue;
      for (const step of stepsAt(words, end, table, digits !== '')) {
        next.push({ end: step.end, digits: digits + step.digits });
      }
    }
    found.push(...next);
    front = next.slice(0, MOST_READINGS);
  }
  return found;
}

/** Numbers that one to four words make: a unit, a teen, a ten with its unit, 'double' and a unit. */
function stepsAt(
  words: readonly string[],
  at: number,
  table: NumberTable,
  afterDigits: boolean,
): SpokenDigits[] {
  const word = words[at];
  if (word === undefined) return [];
  if (/^\d{1,15}$/.test(word)) return [{ end: at + 1, digits: word }];
  const written = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (written !== null) return [];
  const steps: SpokenDigits[] = [];
  const unit = unitOf(table, word);
  const teen = own(table.teens, word);
  const ten = own(table.tens, word);
  const times = own(table.times, word);
  if (unit !== undefined)
    steps.push({ end: at + 1, digits: unit }, ...unitSteps(words, at, unit, table));
  if (teen !== undefined) steps.push({ end: at + 1, digits: teen });
  if (ten !== undefined) steps.push(...tenSteps(words, at, word, ten, table));
  if (times !== undefined) {
    const repeated = unitOf(table, words[at + 1]);
    if (repeated !== undefined) steps.push({ end: at + 2, digits: repeated.repeat(times) });
  }
  if (afterDigits && steps.length === 0) {
    const heard = own(table.soundsLike, word);
    if (heard !== undefined) steps.push({ end: at + 1, digits: heard });
  }
  return steps;
}

function unitSteps(
  words: readonly string[],
  at: number,
  unit: string,
  table: NumberTable,
): SpokenDigits[] {
  const zeros = own(table.zeros, words[at + 1] ?? '');
  const steps = zeros === undefined ? [] : [{ end: at + 2, digits: unit + zeros }];
  // «quatre-vingt»: four twenties.
  const twenty = words[at + 1];
  if (unit === '4' && (twenty === 'vingt' || twenty === 'vingts')) {
    steps.push({ end: at + 2, digits: '80' }, ...sumsAt(words, at + 2, 80, table, true));
  }
  return steps;
}

function tenSteps(
  words: readonly string[],
  at: number,
  word: string,
  ten: string,
  table: NumberTable,
): SpokenDigits[] {
  const teens = table.tensWithTeens.includes(word);
  return [{ end: at + 1, digits: ten }, ...sumsAt(words, at + 1, Number(ten), table, teens)];
}

function sumsAt(
  words: readonly string[],
  at: number,
  base: number,
  table: NumberTable,
  withTeens: boolean,
): SpokenDigits[] {
  const joined = table.joiners.includes(words[at] ?? '') ? at + 1 : at;
  const word = words[joined] ?? '';
  const unit = unitOf(table, word) ?? own(table.soundsLike, word);
  if (unit !== undefined && unit !== '0') {
    return [{ end: joined + 1, digits: String(base + Number(unit)) }];
  }
  const teen = withTeens ? own(table.teens, word) : undefined;
  if (teen === undefined) return [];
  const after = words[joined + 1] ?? '';
  // «quatre-vingt-dix-sept»: 80 + 10 + 7.
  const extra = teen === '10' ? unitOf(table, after) : undefined;
  const sums = [{ end: joined + 1, digits: String(base + Number(teen)) }];
  if (extra !== undefined && Number(extra) >= 7) {
    sums.push({ end: joined + 2, digits: String(base + 10 + Number(extra)) });
  }
  return sums;
}

function unitOf(table: NumberTable, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return /^\d$/.test(word) ? word : own(table.units, word);
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

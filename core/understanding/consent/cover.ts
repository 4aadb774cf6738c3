import { type Dynamics, type Grammar, matcher, mayStart, type Rule } from './grammar.ts';
import { SEGMENT_KINDS, type SegmentKind } from './languages/language-table.ts';

/** A stretch of the reply that a phrase of one of the tables matches. */
export interface Segment {
  from: number;
  /** Exclusive. */
  to: number;
  kind: SegmentKind;
  language: string;
}

export interface CompiledTable {
  language: string;
  grammar: Grammar;
  /** The kinds the table has phrases for; each is the rule of the same name. */
  kinds: readonly SegmentKind[];
  /** The kinds that can start with a word, filled in when the word is first met. */
  kindsByWord: Map<string, readonly (readonly [SegmentKind, Rule])[]>;
}

const BITS = new Map(SEGMENT_KINDS.map((kind, index) => [kind, 1 << index]));

export function bitOf(kind: SegmentKind): number {
  return BITS.get(kind) ?? 0;
}

export function bitsOf(...kinds: SegmentKind[]): number {
  return kinds.reduce((all, kind) => all | bitOf(kind), 0);
}

/** Every phrase of every table at every place: replies may switch language in the middle. */
export function segmentsOf(
  words: readonly string[],
  tables: readonly CompiledTable[],
  dynamics: Dynamics,
): Segment[] {
  const segments: Segment[] = [];
  for (const table of tables) {
    const match = matcher(table.grammar, words, dynamics);
    for (const [from, word] of words.entries()) {
      for (const [kind, rule] of kindsAt(table, word)) {
        for (const to of match(rule, from)) {
          if (to > from) segments.push({ from, to, kind, language: table.language });
        }
      }
    }
  }
  return segments;
}

function kindsAt({ grammar, kinds, kindsByWord }: CompiledTable, word: string) {
  const key = grammar.words.has(word) ? word : '';
  const before = kindsByWord.get(key);
  if (before !== undefined) return before;
  const found: (readonly [SegmentKind, Rule])[] = [];
  for (const kind of kinds) {
    const rule = grammar.rules.get(kind);
    if (rule !== undefined && mayStart(rule, key)) found.push([kind, rule]);
  }
  kindsByWord.set(key, found);
  return found;
}

/** Different sets of kinds are few in practice; the cap keeps odd input cheap. */
const MOST_SETS = 256;

/**
 * For every place, the sets of kinds (as bits) with which segments of the allowed kinds cover the
 * words from `start` up to there without a gap. No set where no covering exists.
 */
export function coveringsFrom(
  start: number,
  length: number,
  segments: readonly Segment[],
  allowed: number,
): ReadonlySet<number>[] {
  const at: Set<number>[] = Array.from({ length: length + 1 }, () => new Set<number>());
  const byStart = new Map<number, Segment[]>();
  for (const segment of segments) {
    if ((bitOf(segment.kind) & allowed) === 0 || segment.from < start) continue;
    const list = byStart.get(segment.from);
    if (list === undefined) byStart.set(segment.from, [segment]);
    else list.push(segment);
  }
  at[start]?.add(0);
  for (let from = start; from < length; from += 1) {
    const sets = at[from];
    if (sets === undefined || sets.size === 0) continue;
    for (const { to, kind } of byStart.get(from) ?? []) {
      const target = at[to];
      if (target === undefined) continue;
      for (const set of sets) if (target.size < MOST_SETS) target.add(set | bitOf(kind));
    }
  }
  return at;
}

/** The sets of kinds with which segments cover all words; none when that cannot be done. */
export function coverings(
  length: number,
  segments: readonly Segment[],
  allowed: number,
): ReadonlySet<number> {
  return coveringsFrom(0, length, segments, allowed)[length] ?? new Set();
}

/** Whether a segment lies inside a longer one (or an equally long one of `kinds`). */
export function isInside(segment: Segment, segments: readonly Segment[], kinds: number): boolean {
  return segments.some(
    (other) =>
      (bitOf(other.kind) & kinds) !== 0 &&
      other.from <= segment.from &&
      other.to >= segment.to &&
      other !== segment &&
      other.to - other.from > segment.to - segment.from,
  );
}

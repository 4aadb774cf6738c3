import { BREAK, BREAK_CLASSES } from './grapheme-classes.ts';
import { graphemeEnd } from './grapheme-end.ts';
import { SEPTETS } from './gsm-alphabet.ts';

/** A character that GSM-7 does not have, and where it first stands (index in UTF-16 code units). */
export interface Culprit {
  character: string;
  index: number;
}

export interface SegmentCount {
  encoding: 'GSM-7' | 'UCS-2';
  /** As a person counts: an emoji is one, however it is made up; CR LF are two. */
  characters: number;
  /** Septets in GSM-7 (an extension character is two), UTF-16 code units in UCS-2. */
  units: number;
  /** What is billed; 1 for an empty body, as Twilio's calculator has it. */
  segments: number;
  /** The distinct characters that force UCS-2, in order of appearance; empty in GSM-7. */
  culprits: Culprit[];
}

/** Units that fit into a body of one segment, and into each of several. */
const GSM_LIMITS = { alone: 160, split: 153 };
const UCS_LIMITS = { alone: 70, split: 67 };

/**
 * Encoding, characters, units and billed segments of a body, as Twilio will count them (without
 * Smart Encoding). Agrees with `sms-segments-calculator` on every input, also where characters are
 * not split over two segments: an extension character, a surrogate pair, a whole grapheme cluster.
 *
 * A body in GSM-7 never meets the grapheme rules, a text without clusters hardly does: this runs on
 * each keystroke, over all variants.
 */
export function countSegments(body: string): SegmentCount {
  const septets = countSeptets(body);
  return septets === null ? countUcs(body) : countGsm(body, septets);
}

/** Septets of the whole body; null when GSM-7 cannot carry it. */
function countSeptets(body: string): number | null {
  let total = 0;
  for (let i = 0; i < body.length; i++) {
    const septets = SEPTETS[body.charCodeAt(i)] ?? 0;
    if (septets === 0) return null;
    total += septets;
  }
  return total;
}

function countGsm(body: string, septets: number): SegmentCount {
  return {
    encoding: 'GSM-7',
    characters: body.length,
    units: septets,
    segments: gsmSegments(body, septets),
    culprits: [],
  };
}

function gsmSegments(body: string, septets: number): number {
  if (septets <= GSM_LIMITS.alone) return 1;
  if (septets === body.length) return Math.ceil(septets / GSM_LIMITS.split);
  let segments = 1;
  let used = 0;
  for (let i = 0; i < body.length; i++) {
    const size = SEPTETS[body.charCodeAt(i)] ?? 0;
    used += size;
    if (used <= GSM_LIMITS.split) continue;
    segments += 1;
    used = size;
  }
  return segments;
}

const CR = 0x0d;

function countUcs(body: string): SegmentCount {
  const filling: Filling = { segments: 1, used: 0, kept: 0 };
  const seen = new Set<number | string>();
  const culprits: Culprit[] = [];
  let characters = 0;
  for (let start = 0; start < body.length; characters++) {
    const code = body.charCodeAt(start);
    const size = isAlone(body, start, code) ? 1 : graphemeEnd(body, start) - start;
    if (size > 1 || SEPTETS[code] === 0) {
      const key = size > 1 ? body.slice(start, start + size) : code;
      if (!seen.has(key)) {
        seen.add(key);
        culprits.push({ character: body.slice(start, start + size), index: start });
      }
    }
    fill(filling, size);
    start += size;
  }
  const { segments } = filling;
  return { encoding: 'UCS-2', characters, units: body.length, segments, culprits };
}

/** Whether the code unit is surely a character of its own, without asking the grapheme rules. */
function isAlone(body: string, start: number, code: number): boolean {
  if (code === CR) return true;
  if (BREAK_CLASSES[code] !== BREAK.other) return false;
  return start + 1 === body.length || BREAK_CLASSES[body.charCodeAt(start + 1)] === BREAK.other;
}

/** A message being poured into segments, in UTF-16 code units. */
interface Filling {
  segments: number;
  /** Units in the last segment. */
  used: number;
  /** Units of the whole characters that would stay in the first segment, were it not alone. */
  kept: number;
}

/** Adds a cluster. One longer than a segment overfills it, and so does the reference. */
function fill(filling: Filling, size: number): void {
  const used = filling.used + size;
  if (used <= UCS_LIMITS.split) {
    filling.used = used;
    filling.kept = used;
    return;
  }
  if (filling.segments === 1 && used <= UCS_LIMITS.alone) {
    filling.used = used;
    return;
  }
  // Now that there are two, the first needs room for a header: its last characters move on.
  const moved = filling.segments === 1 ? filling.used - filling.kept : 0;
  filling.segments += 1;
  filling.used = moved + size;
}

import { bitOf, bitsOf, coverings, type Segment } from './cover.ts';
import type { Offer } from './offer.ts';
import { LANGUAGE_TABLES } from './tables.ts';
import { signalIn } from './why-unclear.ts';
import type { Words } from './words.ts';
import type { ConsentReading } from './consent-reading.ts';

const CLEAR = bitsOf('please', 'accept', 'go', 'text');
const AROUND = bitsOf('filler', 'refuse', 'bareNo', 'thin', 'yes', 'hedge', 'even');

const GOES_ON = new Set(LANGUAGE_TABLES.flatMap((table) => table.refusalGoesOn));

/** The reading of a reply that declines, or null. Called when the reply is no strong yes. */
export function readRefusal(
  spoken: Words,
  segments: readonly Segment[],
  refused: readonly Segment[],
  offer: Offer,
): ConsentReading | null {
  const { words } = spoken;
  const last = refused.reduce((end, each) => Math.max(end, each.to), 0);
  if (offer.kind === 'choice') {
    const other = takesTheOther(words, segments, offer);
    if (other) return { verdict: 'no', why: `chose the other way: "${words.join(' ')}"` };
  }
  if (last > 0 && !isMixed(words, segments, refused)) {
    const later = segments.some(
      (each) => each.from >= last && (bitOf(each.kind) & CLEAR) !== 0 && each.to - each.from > 1,
    );
    const first = refused[0];
    const reason = signalIn(spoken, LANGUAGE_TABLES, ['condition', 'otherNumber'], first?.to ?? 0);
    if (later || reason !== null || first === undefined) return null;
    return { verdict: 'no', why: `declined with "${words.slice(first.from, first.to).join(' ')}"` };
  }
  return last > 0 ? null : readBareNo(spoken, segments, offer);
}

const MIXED_WORDS = 6;

/** 'Yes and no', 'no but yes but no': both words and nothing else to go by. */
function isMixed(
  words: readonly string[],
  segments: readonly Segment[],
  refused: readonly Segment[],
): boolean {
  const isBare = refused.every(({ from, to }) => to - from === 1);
  return isBare && words.length <= MIXED_WORDS && segments.some(({ kind }) => kind === 'yes');
}

function takesTheOther(words: readonly string[], segments: readonly Segment[], offer: Offer) {
  const rival = bitsOf('other');
  const ordinals =
    segments.some(({ kind }) => kind === 'first') || segments.some(({ kind }) => kind === 'last');
  const sets = coverings(words.length, segments, AROUND | rival | bitsOf('please'));
  return !ordinals && [...sets].some((set) => (set & rival) !== 0) && offer.kind === 'choice';
}

/** 'No' and what may follow it; 'no, the other number' is about the number and stays open. */
function readBareNo(
  spoken: Words,
  segments: readonly Segment[],
  offer: Offer,
): ConsentReading | null {
  const { words } = spoken;
  if (offer.kind === 'mind') return null;
  const sets = coverings(words.length, segments, bitsOf('bareNo', 'filler'));
  if ([...sets].some((set) => (set & bitsOf('bareNo')) !== 0)) {
    return { verdict: 'no', why: `declined with "${words.join(' ')}"` };
  }
  const leading = segments.find(
    (each) => each.kind === 'bareNo' && startsAfterFillers(each, segments),
  );
  if (leading === undefined) return null;
  if (!GOES_ON.has(words[leading.to] ?? '')) return null;
  const clear = segments.some(
    (each) =>
      each.from >= leading.to && (bitOf(each.kind) & CLEAR) !== 0 && each.to - each.from > 1,
  );
  const reason = signalIn(
    spoken,
    LANGUAGE_TABLES,
    ['condition', 'otherNumber', 'otherPerson', 'hold'],
    leading.to,
  );
  if (clear || reason !== null || spoken.asked.includes(true)) return null;
  if (words.slice(leading.to).some((word) => /^\d+$/.test(word))) return null;
  return {
    verdict: 'no',
    why: `declined with "${words.slice(leading.from, leading.to).join(' ')}"`,
  };
}

function startsAfterFillers(segment: Segment, segments: readonly Segment[]): boolean {
  if (segment.from === 0) return true;
  return (
    coverings(
      segment.from,
      segments.filter(({ to }) => to <= segment.from),
      bitsOf('filler', 'thin'),
    ).size > 0
  );
}

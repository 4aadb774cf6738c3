import { BREAK, BREAK_CLASSES, breakClassOf } from './grapheme-classes.ts';

/**
 * How the code points after the first one look: none, regional indicators only, those and then
 * others, or anything else. Two of the rules ask for it.
 */
type Rest = 'none' | 'regionals' | 'regionals-then-others' | 'mixed';

/** What is known about the cluster read so far; enough to decide about the next code point. */
interface Cluster {
  first: number;
  previous: number;
  beforePrevious: number;
  rest: Rest;
  restIsExtend: boolean;
  restHasRegional: boolean;
  hasExtend: boolean;
}

/**
 * The index after the grapheme cluster that starts at `start` (UTF-16 code units).
 *
 * Follows the splitter behind Twilio's published segment calculator to the letter, its departures
 * from UAX 29 included (a flag with two marks falls apart; only one mark may stand between an emoji
 * and its skin tone): a cluster is never split over two segments, so another reading would give
 * other prices. CR LF is one cluster here; the counter takes it apart, as theirs does.
 */
export function graphemeEnd(text: string, start: number): number {
  const code = text.codePointAt(start) ?? 0;
  let at = start + (code > 0xffff ? 2 : 1);
  if (at >= text.length) return text.length;
  const first = breakClassOf(code);
  // Nothing but a prepended mark holds on to a plain character: the usual end of an emoji.
  if (first !== BREAK.prepend && BREAK_CLASSES[text.charCodeAt(at)] === BREAK.other) return at;
  const cluster: Cluster = {
    first,
    previous: first,
    beforePrevious: -1,
    rest: 'none',
    restIsExtend: true,
    restHasRegional: false,
    hasExtend: first === BREAK.extend,
  };
  while (at < text.length) {
    const nextCode = text.codePointAt(at) ?? 0;
    const next = breakClassOf(nextCode);
    if (breaksBefore(cluster, next)) return at;
    extendCluster(cluster, next);
    at += nextCode > 0xffff ? 2 : 1;
  }
  return text.length;
}

function extendCluster(cluster: Cluster, next: number): void {
  if (next === BREAK.regional) cluster.restHasRegional = true;
  if (next === BREAK.extend) cluster.hasExtend = true;
  else cluster.restIsExtend = false;
  cluster.rest = restAfter(cluster.rest, next === BREAK.regional);
  cluster.beforePrevious = cluster.previous;
  cluster.previous = next;
}

function restAfter(rest: Rest, regional: boolean): Rest {
  if (rest === 'none') return regional ? 'regionals' : 'mixed';
  if (rest === 'regionals') return regional ? 'regionals' : 'regionals-then-others';
  return rest === 'regionals-then-others' && !regional ? rest : 'mixed';
}

/** The rules of UAX 29 in the splitter's order; GB numbers are those of Unicode 10. */
function breaksBefore(cluster: Cluster, next: number): boolean {
  const { previous } = cluster;
  if (previous === BREAK.other && next === BREAK.other) return true;
  if (modifierLooksBack(cluster, next) || regionalLooksBack(cluster, next)) return true;
  if (previous === BREAK.cr && next === BREAK.lf) return false; // GB3
  if (isLineOrControl(previous) || isLineOrControl(next)) return true; // GB4, GB5
  if (isHangulPair(previous, next)) return false; // GB6 to GB8
  if (next === BREAK.extend || next === BREAK.zwj || next === BREAK.spacingMark) return false; // GB9
  if (previous === BREAK.prepend) return false; // GB9b
  if (next === BREAK.emojiModifier && takesModifier(cluster)) return false; // GB10
  if (previous === BREAK.zwj && (next === BREAK.glueAfterZwj || next === BREAK.emojiBaseGlue))
    return false; // GB11
  if (cluster.restHasRegional) return true;
  return !(previous === BREAK.regional && next === BREAK.regional); // GB12, GB13, GB999
}

function isLineOrControl(breakClass: number): boolean {
  return breakClass === BREAK.control || breakClass === BREAK.cr || breakClass === BREAK.lf;
}

function isHangulPair(previous: number, next: number): boolean {
  const { l, v, t, lv, lvt } = BREAK;
  if (previous === l) return next === l || next === v || next === lv || next === lvt;
  if (previous === lv || previous === v) return next === v || next === t;
  return (previous === lvt || previous === t) && next === t;
}

function isEmojiBase(breakClass: number): boolean {
  return breakClass === BREAK.emojiBase || breakClass === BREAK.emojiBaseGlue;
}

/** A skin tone after marks on something that is no emoji stands alone. */
function modifierLooksBack(cluster: Cluster, next: number): boolean {
  const marksOnly = cluster.rest !== 'none' && cluster.restIsExtend;
  if (next !== BREAK.emojiModifier || !marksOnly) return false;
  return cluster.first !== BREAK.extend && !isEmojiBase(cluster.first);
}

/** After regional indicators and a mark, or before the first of them, the splitter breaks. */
function regionalLooksBack(cluster: Cluster, next: number): boolean {
  const { previous, rest } = cluster;
  if (previous === BREAK.prepend || previous === BREAK.regional) return false;
  if (next === BREAK.regional) return rest === 'none';
  return rest === 'regionals-then-others';
}

/** GB10 as the splitter reads it: the base directly before, or with a single mark between. */
function takesModifier(cluster: Cluster): boolean {
  if (!cluster.hasExtend) return isEmojiBase(cluster.previous);
  return cluster.previous === BREAK.extend && isEmojiBase(cluster.beforePrevious);
}

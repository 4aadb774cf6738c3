import type { HandoffId } from '../../../core/ids.ts';
import type { Found, HandoffClaim, SmsClaim, Unclaimed } from './claims.ts';
import type { Instructions } from './find-sms.ts';
import { type Range, splitSentences } from './split-units.ts';

/** A handoff by its id and name. */
export interface KnownHandoff {
  readonly id: HandoffId;
  readonly name: string;
}

/** A place in the text that passes the caller on. */
export interface Mention extends Range {
  /** Null: no handoff of this project is named. */
  readonly target: KnownHandoff | null;
  /** What it names instead, or nothing. */
  readonly named: string;
}

const CONDITION =
  /\b(?:if|when|whenever|(?<!\bat )once|unless|otherwise|until|after|before|only|should|in case|alternatively|else|depending|except)\b|→|=>/i;
const ASKS = /\?/;
const DECLINED =
  /\bif (?:they|the (?:user|caller|customer|guest|person)|s?he)\b[^.]{0,30}?\b(?:declin|refus|says? no|do(?:es)?(?: not|n['’]t) (?:want|accept|agree|need)|reject|would rather not|prefers? not|do(?:es)?(?: not|n['’]t)\s*[,:])|^[#\s]*if (?:no|not|declined|refused)\b/i;
const FAILED =
  /\bif (?:the |it |this |that |sending )*(?:text|sms|message|sms message|text message)? ?(?:fails|failed|cannot be sent|can['’]t be sent|could ?n[o'’]t be sent|does ?n[o'’]t (?:go through|arrive))/i;
const SENT =
  /\b(?:once|after|when) (?:the |this |that )*(?:text|sms|message|sms message|text message) (?:is|has been|was) sent/i;
const SAYS =
  /(?:handoff_)?(?:utterance|message|say)["'”’]?\s*[=:]\s*(?:"([^"{}\n]{1,300})"|'([^'{}\n]{1,300})'|“([^”{}\n]{1,300})”)/i;

/**
 * Handoffs that may become actions. An action that hangs from a topic passes every caller of that
 * topic on, so only what is plainly unconditional does: no condition and no question in the
 * instruction, in what stands before it, or in a heading above. 'If they decline the text, hand
 * off' hangs from the outcome of that text. Everything else is for a person to decide.
 */
export function findHandoffs(
  instructions: Instructions,
  mentions: readonly Mention[],
  sms: readonly SmsClaim[],
  isShared: (unit: Range) => boolean,
): Found<HandoffClaim> {
  const claims: HandoffClaim[] = [];
  const unclaimed: Unclaimed[] = [];
  const { text, units } = instructions;
  for (const mention of mentions) {
    const { target } = mention;
    if (claims.some((claim) => claim.start <= mention.start && mention.start < claim.end)) continue;
    if (!target) {
      unclaimed.push(withoutTarget(mention));
      continue;
    }
    const unit = units.find((one) => one.start <= mention.start && mention.end <= one.end);
    if (!unit) continue;
    const sentence = sentenceOf(text, unit, mention);
    const after = outcomeFor(text, sentence, sms);
    const isPlain = after === null && isUnconditional(text, unit);
    const isSecond = isPlain && claims.some((claim) => claim.after === null);
    if ((after === null && !isPlain) || isSecond) {
      unclaimed.push(isSecond ? second(target.name) : conditional(target.name));
      continue;
    }
    const range = after || isShared(unit) ? sentence : unit;
    if (sms.some((claim) => claim.start < range.end && range.start < claim.end)) {
      unclaimed.push(conditional(target.name));
      continue;
    }
    claims.push({
      ...range,
      does: 'handoff',
      handoffId: target.id,
      name: target.name,
      after,
      say: spokenIn(text.slice(range.start, range.end)),
    });
  }
  return { claims, unclaimed };
}

function sentenceOf(text: string, unit: Range, mention: Range): Range {
  return (
    splitSentences(text, unit).find(
      (one) => one.start <= mention.start && mention.start < one.end,
    ) ?? unit
  );
}

/** The outcome that the sentence speaks of, where exactly one text was spoken of before it. */
function outcomeFor(
  text: string,
  sentence: Range,
  sms: readonly SmsClaim[],
): HandoffClaim['after'] {
  const before = sms.filter((claim) => claim.end <= sentence.start);
  const [only] = before;
  if (!only || before.length > 1 || text.slice(only.end, sentence.start).length > 200) return null;
  const words = text.slice(sentence.start, sentence.end);
  const port = FAILED.test(words)
    ? 'failed'
    : DECLINED.test(words)
      ? 'declined'
      : SENT.test(words)
        ? 'sent'
        : null;
  return port && { sms: only, port };
}

function isUnconditional(text: string, unit: Range): boolean {
  const words = text.slice(unit.start, unit.end);
  const before = text.slice(0, unit.start);
  if (CONDITION.test(withoutQuotes(words)) || CONDITION.test(withoutQuotes(before))) return false;
  return !ASKS.test(before);
}

/** What the agent is to say is no condition, whatever words it has. */
function withoutQuotes(words: string): string {
  return words.replaceAll(/"[^"]*"|“[^”]*”|(?<=[=:]\s*)'[^'\n]*'/g, '""');
}

function spokenIn(words: string): string {
  const match = SAYS.exec(words);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function withoutTarget({ named }: Mention): Unclaimed {
  return {
    kind: 'not converted',
    what: named === '' ? 'handoff that names nobody' : `handoff to “${named}”`,
    why:
      named === ''
        ? 'no handoff of this project is named in the call; the text stays in the notes'
        : 'the project has no handoff of this name; the text stays in the notes',
  };
}

function conditional(name: string): Unclaimed {
  return {
    kind: 'not converted',
    what: `handoff to “${name}”`,
    why: 'conditional, needs a person: as an action on the topic it would pass on every caller; the text stays in the notes',
  };
}

function second(name: string): Unclaimed {
  return {
    kind: 'not converted',
    what: `second handoff, to “${name}”`,
    why: 'the topic hands off already; the text stays in the notes',
  };
}

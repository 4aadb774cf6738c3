export type Keyword = 'stop' | 'start' | 'help';

export interface KeywordContext {
  /** A two-way conversation waits for an answer of this person. */
  questionPending?: boolean;
  /** `OptOutType` of the inbound webhook: STOP, START or HELP with Twilio's Advanced Opt-Out; null: none. */
  optOutType?: string | null;
}

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ['STOP', 'stop'],
  ['STOPALL', 'stop'],
  ['UNSUBSCRIBE', 'stop'],
  ['CANCEL', 'stop'],
  ['END', 'stop'],
  ['QUIT', 'stop'],
  ['REVOKE', 'stop'],
  ['OPTOUT', 'stop'],
  ['START', 'start'],
  ['UNSTOP', 'start'],
  ['YES', 'start'],
  ['HELP', 'help'],
  ['INFO', 'help'],
]);

/** All words of one kind, the plainest first. */
export function keywordsFor(kind: Keyword): string[] {
  return [...KEYWORDS].flatMap(([word, means]) => (means === kind ? [word] : []));
}

const OPT_OUT_TYPES: ReadonlyMap<string, Keyword> = new Map([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['HELP', 'help'],
]);

/** Marks of format (direction, joiners, soft hyphens) and of how the sign before is drawn. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Words that are an answer first, when somebody was asked. */
const ANSWERS: ReadonlySet<string> = new Set(['YES', 'CANCEL', 'END']);

/**
 * Whether a reply is an opt-out, an opt-in or a call for help. Only the whole body counts, in any
 * case, with at most one punctuation mark after it: 'Stop please' is a sentence for the
 * conversation to answer. Full-width letters are letters, and what nobody sees is not there: some
 * keyboards, and pasting, leave marks of direction and empty characters. What Twilio itself took for a
 * keyword is one, pending question or not, since it has acted on it already.
 */
export function readKeyword(body: string, context: KeywordContext = {}): Keyword | null {
  const fromTwilio = OPT_OUT_TYPES.get(context.optOutType?.trim().toUpperCase() ?? '');
  if (fromTwilio !== undefined) return fromTwilio;
  const word = body
    .replaceAll(UNSEEN, '')
    .trim()
    .replace(/\p{P}$/u, '')
    .trimEnd()
    .normalize('NFKC')
    .toUpperCase();
  if (context.questionPending === true && ANSWERS.has(word)) return null;
  return KEYWORDS.get(word) ?? null;
}

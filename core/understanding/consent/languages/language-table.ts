/**
 * What a stretch of a reply can be. A reply is a yes only when stretches of these kinds cover
 * all of it; see ../read-consent.ts for what each of them is worth.
 *
 * - `yes`, `please`, `accept`: agreement ('yes', 'please', 'that would be great')
 * - `go`: agreement as an instruction that names no text ('go ahead', 'send it')
 * - `text`: an instruction or a choice that names the text ('text me the link', 'by text')
 * - `noMind`: 'I don't mind', which agrees only where the offer asked 'do you mind?'
 * - `recall`: 'I said yes', 'it was', which agrees only where the offer asked once more
 * - `first`, `last`, `both`: the choice in an offer that leaves one
 * - `owner`: 'that's my number', which says nothing about the text
 * - `number`: mentions the number of the offer; neutral
 * - `thin`: too thin to send on ('okay', 'great'); `even`: may mean yes or no need ('no problem')
 * - `hedge`: makes a yes weak wherever it stands ('I guess'); `stop`: makes it no yes at all
 * - `filler`: says nothing ('um', 'thank you', 'dear')
 * - `aside`: a reason or an apology ('I've got no pen'), allowed beside a clear instruction only
 * - `reset`: 'no', then a correction ('no I mean yes'), allowed before a clear yes only
 * - `refuse`: a refusal, wherever it stands; `bareNo`: 'no' by itself
 * - `other`: takes the other side of an offer that leaves a choice ('email please')
 */
export const SEGMENT_KINDS = [
  'yes',
  'please',
  'accept',
  'go',
  'text',
  'noMind',
  'recall',
  'first',
  'last',
  'both',
  'owner',
  'number',
  'thin',
  'even',
  'hedge',
  'stop',
  'filler',
  'aside',
  'reset',
  'refuse',
  'bareNo',
  'other',
] as const;

export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** How offers are worded, so that a reply is read as the answer to what was asked. */
export interface OfferTable {
  /** Phrases of the question 'do you mind?', whose 'no' agrees. */
  mind: readonly string[];
  /** Phrases that ask for a yes a second time. */
  again: readonly string[];
  /** Phrases that ask whether a number is right, beside the question about the text. */
  check: readonly string[];
  /** Phrases of an offer turned around ('you don't want a text, do you?'): a yes says nothing. */
  negative: readonly string[];
  /** The word of 'I'll text it unless you'd rather not', where a yes may mean either. */
  unless: readonly string[];
  /** The word between two choices, and words that tell the text from its rival. */
  or: readonly string[];
  textWords: readonly string[];
  rivalWords: readonly string[];
  /** Words that are never the thing offered. */
  stopWords: readonly string[];
  /** Prepositions: the words after them only describe the thing offered. */
  prepositions: readonly string[];
  /** Small words that may stand inside the name of the thing offered. */
  joining: readonly string[];
  /** Words before digits that make them the end of a number ('ending in 42'). */
  numberWords: readonly string[];
  /** Phrases that name the number on file. */
  onFile: readonly string[];
  /** The noun at the end of a run of words is the thing ('price list'), or each of them may be. */
  headLast: boolean;
}

/** Spoken digits. Values are the digits as written: oh '0', seventeen '17', forty '40'. */
export interface NumberTable {
  units: Readonly<Record<string, string>>;
  teens: Readonly<Record<string, string>>;
  tens: Readonly<Record<string, string>>;
  /** Tens that take a teen as well: soixante-douze is 72. */
  tensWithTeens: readonly string[];
  /** 'hundred' after a unit: eight hundred is 800. */
  zeros: Readonly<Record<string, string>>;
  /** double, triple. */
  times: Readonly<Record<string, number>>;
  joiners: readonly string[];
  /** Words that speech recognition writes for a digit; read so only next to other digits. */
  soundsLike: Readonly<Record<string, string>>;
}

/** Why a reply is not a yes, in the order in which they are looked for. */
export interface SignalTable {
  condition: readonly string[];
  channel: readonly string[];
  otherNumber: readonly string[];
  otherPerson: readonly string[];
  later: readonly string[];
  question: readonly string[];
  hold: readonly string[];
  hedge: readonly string[];
  negation: readonly string[];
}

/** How a caller asks for a text by themselves; see ../../requests/read-request.ts. */
export interface RequestTable {
  /** `@words` stands for up to six words that are none of `anyWordsNot`. */
  phrases: readonly string[];
  anyWordsNot: readonly string[];
  /** Anywhere in the turn, these make it something else ('did you text me?'). */
  vetoes: readonly string[];
  /** Shortly before the request, these turn it around ('don't text me'). */
  negations: readonly string[];
}

/** Everything the readers know about a language. The next language is one more of these. */
export interface LanguageTable {
  /** BCP 47, such as 'en'. */
  language: string;
  /** Helper rules, called as <name> from the segments and from each other. */
  rules: Readonly<Record<string, readonly string[]>>;
  segments: Readonly<Partial<Record<SegmentKind, readonly string[]>>>;
  requests: RequestTable;
  /**
   * Words that are names or something else in English ('dale', 'balance'): a phrase of nothing but
   * these counts only where the offer was in this language.
   */
  lookalikes: readonly string[];
  /** First words of requests that are worded as questions and ask nothing ('could you please?'). */
  asksPolitely: readonly string[];
  /** Words that make a bare 'no' at the beginning a refusal of the text ('no because …'). */
  refusalGoesOn: readonly string[];
  offer: OfferTable;
  numbers: NumberTable;
  signals: SignalTable;
}

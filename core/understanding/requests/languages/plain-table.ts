/**
 * The words of a request that sends at once, as phrases of the grammar (../../consent/grammar.ts):
 * lower case, no accents, no apostrophes. They cover the whole turn, so whatever is not here is
 * offered instead; 'you text me' and 'how would you text me' are left out for that reason.
 */
export interface PlainTable {
  /** Helper rules, called as <name>; `@about` stands for what the topic is about. */
  rules: Readonly<Record<string, readonly string[]>>;
  /** Asks to receive a text, now, on this phone. */
  ask: readonly string[];
  /** May be a report or a question as well: offered, and sent at once only with a 'please'. */
  askWithPlease: readonly string[];
  /** What may stand before and after the request without changing it. */
  before: readonly string[];
  after: readonly string[];
  please: readonly string[];
  /** What may lead a topic's noun and join two of them: 'the link to your menu'. */
  determiners: readonly string[];
  joining: readonly string[];
  /** What a text can hold in any topic. */
  contents: readonly string[];
  /** Words of time, number and withdrawal that are never what a text is about. */
  never: ReadonlySet<string>;
}

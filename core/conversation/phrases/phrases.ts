/**
 * What the agent says of itself when the builder wrote nothing: one table per language. Questions
 * about a text must be answerable by a plain yes, since that answer is the consent.
 */
export interface Phrases {
  offer(title: string): string;
  offerChoice(titles: readonly string[]): string;
  whichOne(titles: readonly string[]): string;
  askAgain(title: string, ending: string, isCaller: boolean): string;
  askNumber(title: string): string;
  askNumberAgain: string;
  notMobile: string;
  readBack(number: string, title: string): string;
  acknowledge: string;
  declined: string;
  dropped: string;
  alreadySent: string;
  cannotSend: string;
  couldNotSend: string;
  /** The number has opted out of texts. */
  optedOut: string;
  disambiguate(first: string, second: string): string;
  offerHandoff(name: string): string;
  handingOff: string;
  anythingElse: string;
  /** To who wrote, in other words, that they want no more texts. */
  replyStop: string;
}

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
  /** The sign in front of a number that is read back. */
  plus: string;
  acknowledge: string;
  /**
   * Instead of it, for a text that waits for the recipient's hours; `clock` is `HH:MM` at their place.
   * Whether anybody asked for it is left open: it may go out on a stated basis.
   */
  waitsUntil(clock: string): string;
  /** The same where the number does not tell in which time zone they are. */
  waitsForHours: string;
  /** The same behind a pause or without an account: it goes out if that ends while it is wanted. */
  waitsForUs: string;
  declined: string;
  dropped: string;
  alreadySent: string;
  /** Instead of it, where the first one had to wait: it may still do so, have gone out since, or have failed. */
  alreadyNoted: string;
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

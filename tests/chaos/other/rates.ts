/** What one may meet at this provider, each from 0 to 1. */
export interface Rates {
  /** Of requests to create a text. */
  readonly create: number;
  /** Of questions. */
  readonly ask: number;
  /** Of texts in lists. */
  readonly oddity: number;
}

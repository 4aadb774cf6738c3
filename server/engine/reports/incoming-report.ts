import type { JsonObject } from '../../../core/json.ts';
import type { ProviderReport } from '../transport.ts';

export interface IncomingReport extends ProviderReport {
  readonly providerSid: string;
  /** How we know: the answer to sending, a status callback, asking for it, or a look-up. */
  readonly source: 'answer' | 'callback' | 'asked' | 'look-up';
  /** Of an answer: to which attempt. */
  readonly attempt?: number;
  /** Of a callback: the account whose signature it bears. */
  readonly account?: string;
  /** What it says beside that: fields nobody has announced. */
  readonly more?: JsonObject;
}

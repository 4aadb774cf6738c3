import type { MessageRow } from '../outbox-types.ts';
import type { SendResult } from '../transport.ts';

/** What came of the attempt that `claimed` was claimed for. */
export interface Settlement {
  readonly claimed: MessageRow;
  readonly result: SendResult;
}

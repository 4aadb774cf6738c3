import { type Sender, senderValue } from '../../core/phone.ts';
import type { MessageRow } from './outbox-types.ts';

/** Texts that leave no machine share no rate with anybody. */
export const SIMULATOR_KEY = 'simulator';

/** What a message's rate and pauses are kept under: the sender itself, in whatever project. */
export function senderKeyOf(transport: MessageRow['transport'], sender: Sender | null): string {
  if (transport === 'simulator') return SIMULATOR_KEY;
  return sender === null ? 'none' : senderValue(sender);
}

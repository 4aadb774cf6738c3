import {
  type E164,
  type MessagingServiceSid,
  type Sender,
  senderValue,
} from '../../../core/phone.ts';
import type { MessageRow } from '../outbox-types.ts';

/**
 * What an opt-out is kept by, beside its recipient. The simulator's phone is nobody's: what it says
 * must never hold back a real text, so its opt-outs are kept apart.
 */
export function senderKeyOf(row: Pick<MessageRow, 'transport' | 'sender'>): string {
  return `${row.transport}|${keyOf(row.sender)}`;
}

/**
 * The senders that somebody answers who texts this number: the number, and the Messaging Service
 * it belongs to, since either may be what our templates name.
 */
export function senderKeysOf(
  transport: MessageRow['transport'],
  number: E164 | null,
  serviceSid: MessagingServiceSid | null,
): string[] {
  const senders: (Sender | null)[] = [];
  if (number !== null) senders.push({ type: 'number', number });
  if (serviceSid !== null) senders.push({ type: 'service', sid: serviceSid });
  return (senders.length === 0 ? [null] : senders).map((sender) =>
    senderKeyOf({ transport, sender }),
  );
}

function keyOf(sender: Sender | null): string {
  return sender === null ? 'none' : senderValue(sender);
}

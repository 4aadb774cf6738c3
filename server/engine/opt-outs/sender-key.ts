import { z } from 'zod';
import {
  type E164,
  type MessagingServiceSid,
  type Sender,
  senderSchema,
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

/** A key as `senderKeyOf` makes it. */
export const senderKeySchema = z
  .string()
  .regex(
    /^(twilio|simulator)\|(none|\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32})$/,
    'take the key of one of the senders that optOuts.senders names',
  );

/** What the key was made of; null where it is none. */
export function senderOfKey(key: string): Pick<MessageRow, 'transport' | 'sender'> | null {
  if (!senderKeySchema.safeParse(key).success) return null;
  const transport = key.startsWith('simulator|') ? 'simulator' : 'twilio';
  const value = key.slice(transport.length + 1);
  return { transport, sender: senderOfValue(value) };
}

/** The sender that `senderValue` gave this value for; null where it is no sender's. */
export function senderOfValue(value: string): Sender | null {
  const made = value.startsWith('+')
    ? { type: 'number', number: value }
    : { type: 'service', sid: value };
  return senderSchema.safeParse(made).data ?? null;
}

function keyOf(sender: Sender | null): string {
  return sender === null ? 'none' : senderValue(sender);
}

import { z } from 'zod';
import { EVERY_SENDER, type SenderKey } from '../../../core/messaging/opt-outs.ts';
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
export function senderKeyOf(row: Pick<MessageRow, 'transport' | 'sender'>): SenderKey {
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
): SenderKey[] {
  const senders: (Sender | null)[] = [];
  if (number !== null) senders.push({ type: 'number', number });
  if (serviceSid !== null) senders.push({ type: 'service', sid: serviceSid });
  return (senders.length === 0 ? [null] : senders).map((sender) =>
    senderKeyOf({ transport, sender }),
  );
}

const KEY = /^(twilio|simulator)\|(none|\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32})$/;

/** A key as `senderKeyOf` makes it. */
export const senderKeySchema = z
  .string()
  .regex(KEY, 'take the key of one of the senders that optOuts.senders names')
  // The pattern has just said so.
  .transform((key) => key as SenderKey);

/** Whose texts an opt-out ends: the key of a sender, or the word for all of them. */
export const optOutSenderSchema = z.union([z.literal(EVERY_SENDER), senderKeySchema]);

/** What the key was made of; null where it is none, as the word for every sender is. */
export function senderOfKey(key: string): Pick<MessageRow, 'transport' | 'sender'> | null {
  const known = senderKeySchema.safeParse(key);
  if (!known.success) return null;
  const transport = known.data.startsWith('simulator|') ? 'simulator' : 'twilio';
  return { transport, sender: senderOfValue(known.data.slice(transport.length + 1)) };
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

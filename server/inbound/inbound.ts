import { z } from 'zod';
import { e164Schema, type E164, messagingServiceSidSchema, type Sender } from '../../core/phone.ts';
import { senderKeyOf, senderKeysOf } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';

/** A text that somebody sent us, from a phone or from the test panel's. */
export interface Inbound {
  /** The same id again is the same text: taken in once. */
  readonly providerSid: string;
  readonly transport: MessageRow['transport'];
  readonly from: E164;
  /** What they texted, which is what an answer comes from. Null: the simulator without a sender. */
  readonly sender: Sender | null;
  /** All senders of ours that this text speaks to: see `senderKeysOf`. */
  readonly senderKeys: readonly string[];
  readonly body: string;
  /** Set where Twilio's Advanced Opt-Out has acted, and answered, already. */
  readonly optOutType: string | null;
}

/** What we read of Twilio's webhook. It adds parameters unannounced: they are only signed. */
export const twilioInboundSchema = z
  .object({
    MessageSid: z.string().min(1).max(64),
    From: e164Schema,
    To: e164Schema,
    Body: z.string().max(10_000).default(''),
    MessagingServiceSid: messagingServiceSidSchema.optional().catch(undefined),
    OptOutType: z.string().max(20).optional(),
  })
  .transform((form): Inbound => {
    const { MessageSid, From, To, Body, MessagingServiceSid, OptOutType } = form;
    return {
      providerSid: MessageSid,
      transport: 'twilio',
      from: From,
      sender: { type: 'number', number: To },
      senderKeys: senderKeysOf('twilio', To, MessagingServiceSid ?? null),
      body: Body,
      optOutType: OptOutType || null,
    };
  });

/** The test panel's phone answers a text of the simulator. */
export function simulatedInbound(
  message: Pick<MessageRow, 'recipient' | 'sender'>,
  providerSid: string,
  body: string,
): Inbound {
  const { sender, recipient } = message;
  const transport = 'simulator';
  const senderKeys = [senderKeyOf({ transport, sender })];
  return { providerSid, transport, from: recipient, sender, senderKeys, body, optOutType: null };
}

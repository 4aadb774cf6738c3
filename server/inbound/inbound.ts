import { z } from 'zod';
import {
  e164Schema,
  type E164,
  type MessagingServiceSid,
  messagingServiceSidSchema,
  type Sender,
} from '../../core/phone.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { readKeyword } from '../../core/messaging/read-keyword.ts';
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
  readonly senderKeys: readonly SenderKey[];
  readonly body: string;
  /** Set where Twilio's Advanced Opt-Out has acted, and answered, already. */
  readonly optOutType: string | null;
  /** The account whose webhook brought it, which may answer keywords itself; null: none did. */
  readonly accountSid: string | null;
  /** When it came in, before anything was waited for. */
  readonly cameAt: Date;
  /** Twilio was asked for it, later: see `MissedTexts`. */
  readonly isFetched: boolean;
}

/** Whether it is a STOP whatever it may be an answer to, as CANCEL and END are not. */
export function isStop({ body, optOutType }: Pick<Inbound, 'body' | 'optOutType'>): boolean {
  return readKeyword(body, { questionPending: true, optOutType }) === 'stop';
}

/** Until 2019 Mexican mobiles had a 1 after +52, and some carriers still say so; they are texted without. */
const OLD_MEXICAN = /^\+521(?=\d{10}$)/;

const fromSchema = z
  .string()
  .transform((number) => number.replace(OLD_MEXICAN, '+52'))
  .pipe(e164Schema);

/**
 * What we read of Twilio's webhook, which does not say when. It adds parameters unannounced: they
 * are only signed.
 */
const formSchema = z.object({
  MessageSid: z.string().min(1).max(64),
  AccountSid: z.string().min(1).max(64),
  From: fromSchema,
  To: z.string().max(64),
  // Always there, also where it is empty.
  Body: z.string().max(10_000),
  MessagingServiceSid: messagingServiceSidSchema.optional().catch(undefined),
  OptOutType: z.string().max(20).optional(),
});

/** The names of what is read. */
export const INBOUND_NAMES = Object.keys(formSchema.shape);

export const twilioInboundSchema = formSchema.transform((form, ctx): Omit<Inbound, 'cameAt'> => {
  const { MessageSid, AccountSid, From, To, Body, MessagingServiceSid, OptOutType } = form;
  const number = e164Schema.safeParse(To).data ?? null;
  const place = placeOf(number, MessagingServiceSid ?? null) ?? refuse(ctx, 'To');
  return {
    providerSid: MessageSid,
    transport: 'twilio',
    from: From,
    ...place,
    body: Body,
    optOutType: OptOutType || null,
    accountSid: AccountSid,
    isFetched: false,
  };
});

/**
 * What a text was written to. A short code is no sender of its own here: it is texted from by the
 * Messaging Service whose pool it is in, and so that is what its answers are for.
 */
function placeOf(
  number: E164 | null,
  serviceSid: MessagingServiceSid | null,
): Pick<Inbound, 'sender' | 'senderKeys'> | null {
  const senderKeys = senderKeysOf('twilio', number, serviceSid);
  if (number !== null) return { sender: { type: 'number', number }, senderKeys };
  return serviceSid && { sender: { type: 'service', sid: serviceSid }, senderKeys };
}

function refuse(ctx: z.RefinementCtx, name: string): never {
  ctx.addIssue({ code: 'custom', path: [name], message: 'neither a number nor of a service' });
  return z.NEVER;
}

/** A list may have a number in groups, or without its plus. */
const listedNumberSchema = z
  .string()
  .regex(/^[+\d\s().-]+$/)
  .transform((number) => `+${number.replace(/\D/g, '')}`)
  .pipe(fromSchema);

export const listedDateSchema = z.date().nullable().catch(null);

/** By Twilio's clock; null where the list does not say when it was written. */
export interface FetchedText extends Omit<Inbound, 'cameAt'> {
  readonly datedAt: Date | null;
}

/** What we read of a message that Twilio lists; refuses those that did not come in. */
export const fetchedTextSchema = z
  .object({
    direction: z.literal('inbound'),
    sid: z.string().min(1).max(64),
    from: listedNumberSchema,
    to: z.string().max(64),
    body: z.string().max(10_000),
    messagingServiceSid: messagingServiceSidSchema.nullable().catch(null),
    dateCreated: listedDateSchema,
    dateSent: listedDateSchema,
    dateUpdated: listedDateSchema,
  })
  .transform((item, ctx): FetchedText => {
    const number = listedNumberSchema.safeParse(item.to).data ?? null;
    return {
      providerSid: item.sid,
      transport: 'twilio',
      from: item.from,
      ...(placeOf(number, item.messagingServiceSid) ?? refuse(ctx, 'to')),
      body: item.body,
      // Twilio does not list what it took a text for.
      optOutType: null,
      accountSid: null,
      datedAt: item.dateCreated ?? item.dateSent ?? item.dateUpdated,
      isFetched: true,
    };
  });

/** The test panel's phone answers a text of the simulator. */
export function simulatedInbound(
  message: Pick<MessageRow, 'recipient' | 'sender'>,
  providerSid: string,
  body: string,
  cameAt: Date,
): Inbound {
  const { sender, recipient } = message;
  const transport = 'simulator';
  const senderKeys = [senderKeyOf({ transport, sender })];
  const place = { transport, from: recipient, sender, senderKeys } as const;
  return {
    ...place,
    providerSid,
    body,
    optOutType: null,
    accountSid: null,
    cameAt,
    isFetched: false,
  };
}

import type { ConversationId, MessageId } from '../../core/ids.ts';
import type { HowOptedOut } from '../../core/messaging/opt-outs.ts';
import type { E164, Sender } from '../../core/phone.ts';
import type { OptOutRow } from '../engine/opt-outs/repo.ts';
import { senderOfKey } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { Origin } from './origins-repo.ts';

/** A sender of ours as people can tell it from others. Null: the simulator's, or none. */
export interface SenderView {
  readonly key: string;
  readonly transport: MessageRow['transport'];
  readonly sender: Sender | null;
}

/** Since when, how, and on whose word somebody gets no texts. */
export interface OptOutWords {
  /** ISO 8601. */
  readonly at: string;
  readonly how: HowOptedOut;
  /** What they texted, the provider's sentence, or the reason that goes with one added by hand. */
  readonly words: string;
  /** Who added it by hand; null where nobody of ours did. */
  readonly by: string | null;
}

/** One person and one sender that no longer texts them. */
export interface OptOutView extends OptOutWords {
  readonly id: string;
  readonly recipient: E164;
  readonly sender: SenderView;
  /** The text it is about: the one refused, or the last one they got before they texted STOP. */
  readonly text: {
    readonly messageId: MessageId;
    readonly title: string;
    readonly conversationId: ConversationId | null;
  } | null;
  /** Added by hand, so a mistake of ours. All others only the person ends, by texting START. */
  readonly mayRemove: boolean;
}

export function optOutView(row: OptOutRow, origin: Origin | null): OptOutView {
  return {
    id: `${row.recipient}|${row.senderKey}`,
    recipient: row.recipient,
    sender: senderView(row.senderKey),
    ...optOutWords(row),
    text:
      origin === null
        ? null
        : { messageId: origin.id, title: origin.title, conversationId: origin.conversationId },
    mayRemove: row.how === 'hand',
  };
}

export function optOutWords({ at, how, words, source }: OptOutRow): OptOutWords {
  return { at: at.toISOString(), how, words, by: how === 'hand' ? source : null };
}

/** @throws an `Error` for what is no key of a sender. */
export function senderView(key: string): SenderView {
  const made = senderOfKey(key);
  if (made === null) throw new Error(`${key} is no key of a sender`);
  return { key, ...made };
}

import type { ConversationId, MessageId } from '../../core/ids.ts';
import {
  EVERY_SENDER,
  type HowOptedOut,
  type OptOutSender,
  type SenderKey,
} from '../../core/messaging/opt-outs.ts';
import type { E164, Sender } from '../../core/phone.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import { senderOfKey } from '../engine/opt-outs/sender-key.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { Origin } from './origins-repo.ts';
import type { ListedOptOut } from './repo.ts';

/** A sender of ours as people can tell it from others. Null: the simulator's, or none. */
export interface SenderView {
  readonly key: SenderKey;
  readonly transport: MessageRow['transport'];
  readonly sender: Sender | null;
}

/** Since when, how, and on whose word somebody gets no texts. */
export interface OptOutWords {
  /** When it was said first; ISO 8601. */
  readonly since: string;
  /** When it was said last, by which lists are in order: often the same. ISO 8601. */
  readonly at: string;
  readonly how: HowOptedOut;
  /** What they texted, the provider's sentence, or the reason that goes with one added by hand. */
  readonly words: string;
  /** Who added it by hand; null where nobody of ours did. */
  readonly by: string | null;
  /** It holds for every sender, those that are taken into use later too. */
  readonly isForAll: boolean;
}

/** A sender that may text somebody who wants none from all the others. */
export interface ExceptView {
  readonly sender: SenderView;
  /** When they texted it START; ISO 8601. */
  readonly since: string;
}

/** One person, and the sender that no longer texts them, or all of them. */
export interface OptOutView extends OptOutWords {
  readonly id: string;
  readonly recipient: E164;
  /** Null: every sender. */
  readonly sender: SenderView | null;
  /** Of one for every sender: those that they let text them again since. */
  readonly except: readonly ExceptView[];
  /** The text it is about: the one refused, or the last one they got before they texted STOP. */
  readonly text: {
    readonly messageId: MessageId;
    readonly title: string;
    readonly conversationId: ConversationId | null;
  } | null;
  /** What was texted back to their STOP at once; null where nothing was, or Twilio answered it. */
  readonly answer: string | null;
  /** Added by hand, so a mistake of ours. All others only the person ends, by texting START. */
  readonly mayRemove: boolean;
}

export function optOutView(
  row: ListedOptOut,
  origin: Origin | null,
  answer: string | null,
): OptOutView {
  return {
    id: `${row.recipient}|${row.senderKey}`,
    recipient: row.recipient,
    sender: whoseView(row.senderKey),
    except: row.except.map(({ exceptKey, exceptAt }) => ({
      sender: senderView(exceptKey),
      since: exceptAt.toISOString(),
    })),
    ...optOutWords(row),
    text:
      origin === null
        ? null
        : { messageId: origin.id, title: origin.title, conversationId: origin.conversationId },
    answer,
    mayRemove: row.how === 'hand',
  };
}

export function optOutWords(row: OptOutRow): OptOutWords {
  const { at, since, how, words, source, senderKey } = row;
  return {
    since: (since ?? at).toISOString(),
    at: at.toISOString(),
    how,
    words,
    by: how === 'hand' ? source : null,
    isForAll: senderKey === EVERY_SENDER,
  };
}

/** Null: every sender. */
export function whoseView(key: OptOutSender): SenderView | null {
  return key === EVERY_SENDER ? null : senderView(key);
}

/** @throws an `Error` for what is no key of a sender. */
export function senderView(key: SenderKey): SenderView {
  const made = senderOfKey(key);
  if (made === null) throw new Error(`${key} is no key of a sender`);
  return { key, ...made };
}

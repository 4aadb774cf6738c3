import type { ConversationId, MessageId } from '../ids.ts';
import type { E164, Sender } from '../phone.ts';
import type { HowEnded, HowOptedOut, SenderKey } from './opt-outs.ts';

/** What is said of who wants no texts, by the server and on screens. */

/** A sender of ours as people can tell it from others. Null: the simulator's, or none. */
export interface SenderView {
  readonly key: SenderKey;
  readonly transport: 'simulator' | 'twilio';
  readonly sender: Sender | null;
}

/** A sender that a project texts from, or that somebody has opted out of. */
export interface KnownSender extends SenderView {
  /** What one can choose for an opt-out added by hand. */
  readonly inUse: boolean;
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

/** When an opt-out ended, how, and on whose word. */
export interface EndingView {
  /** ISO 8601. Of a text: when it was written. */
  readonly at: string;
  readonly how: HowEnded;
  /** What they texted, the provider's sentence, or the reason that one of us gave. */
  readonly words: string;
  /** Who of ours did it; null where nobody did. */
  readonly by: string | null;
  /** What was texted back to their START at once; null where nothing was, or Twilio answered it. */
  readonly answer: string | null;
}

/** An opt-out as it was, and how it ended. */
export interface EndedOptOutView extends OptOutWords {
  readonly id: string;
  readonly recipient: E164;
  /** Null: it was for every sender. */
  readonly sender: SenderView | null;
  /** Of one for every sender: the only one that it ended for, or, said `again`, holds for again. */
  readonly except: SenderView | null;
  readonly ended: EndingView;
}

import type { HowEnded } from '../../core/messaging/opt-outs.ts';
import type { E164 } from '../../core/phone.ts';
import type { EndedOptOutRow } from './ended-repo.ts';
import {
  type OptOutWords,
  optOutWords,
  type SenderView,
  senderView,
  whoseView,
} from './opt-out-view.ts';

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

export function endedOptOutView(row: EndedOptOutRow, answer: string | null): EndedOptOutView {
  const { id, recipient, senderKey, exceptKey } = row;
  return {
    id,
    recipient,
    sender: whoseView(senderKey),
    except: exceptKey === null ? null : senderView(exceptKey),
    ...optOutWords(row),
    ended: {
      at: row.endedAt.toISOString(),
      how: row.endedHow,
      words: row.endedWords,
      by: whoEnded(row),
      answer,
    },
  };
}

/** Who of ours ended it; null where the person or the provider did. */
export function whoEnded({ endedHow, endedSource }: EndedOptOutRow): string | null {
  return endedHow === 'hand' || endedHow === 'again' ? endedSource : null;
}

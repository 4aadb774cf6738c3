import type { EndedOptOutView } from '../../core/messaging/opt-out-views.ts';
import type { EndedOptOutRow } from './ended-repo.ts';
import { optOutWords, senderView, whoseView } from './opt-out-view.ts';

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

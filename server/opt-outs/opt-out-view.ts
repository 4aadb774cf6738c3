import { EVERY_SENDER, type OptOutSender, type SenderKey } from '../../core/messaging/opt-outs.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';
import type { OptOutView, OptOutWords, SenderView } from '../../core/messaging/opt-out-views.ts';
import { senderOfKey } from '../engine/opt-outs/sender-key.ts';
import type { Origin } from './origins-repo.ts';
import type { ListedOptOut } from './repo.ts';

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

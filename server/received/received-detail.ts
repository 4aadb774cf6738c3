import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import { optOutFor } from '../engine/opt-outs/repo.ts';
import type { ReadTx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { messageByOnceKey } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { messageView } from '../messages/message-view.ts';
import { endedPage } from '../opt-outs/ended-repo.ts';
import { optOutWords } from '../opt-outs/opt-out-view.ts';
import { lastSentBeforeText } from '../opt-outs/origins-repo.ts';
import { optOutPage } from '../opt-outs/repo.ts';
import { eventByEventId } from '../runtime/repo.ts';
import { replyKey } from '../inbound/queue-reply.ts';
import { receivedView } from './received-view.ts';
import type { ReceivedDetail } from '../../core/messaging/received-views.ts';
import type { InboundRow } from '../inbound/repo.ts';
import { turnEventId } from '../inbound/text-turns.ts';

/** A text that came in, with what it was answered with, what it followed, and the person's opt-outs. */
export async function receivedDetail(tx: ReadTx, row: InboundRow): Promise<ReceivedDetail> {
  const { projectId, fromNumber: recipient } = row;
  const [answer, after, optOut, hasOptOuts] = await together([
    answerTo(tx, row),
    lastSentBeforeText(tx, row),
    optOutFor(tx, { projectId, recipient, senderKey: senderKeyOf(row) }),
    isKnown(tx, row),
  ]);
  return {
    ...receivedView(row),
    answer: answer && messageView(answer),
    after: after && {
      messageId: after.id,
      title: after.title,
      conversationId: after.conversationId,
    },
    optOut: optOut && optOutWords(optOut),
    hasOptOuts,
  };
}

/** What the agent texted back in the turn that this text was. */
async function answerTo(tx: ReadTx, row: InboundRow): Promise<MessageRow | null> {
  const { conversationId } = row;
  if (conversationId === null) return null;
  const turn = await eventByEventId(tx, conversationId, turnEventId(row));
  return turn && messageByOnceKey(tx, row.projectId, replyKey(conversationId, turn.seq));
}

/** Whether there is anything to see about this person's opt-outs. */
async function isKnown(
  tx: ReadTx,
  { projectId, fromNumber: recipient }: InboundRow,
): Promise<boolean> {
  const page = { projectId, filter: { recipient }, before: null, limit: 1 };
  const found = await together([optOutPage(tx, page), endedPage(tx, page)]);
  return found.some((rows) => rows.length > 0);
}

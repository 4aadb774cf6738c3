import type { ReceivedView } from '../../core/messaging/received-views.ts';
import type { KeywordAnswered, TakenAs } from '../../core/messaging/taken-as.ts';
import type { InboundRow } from '../inbound/repo.ts';

export function receivedView(row: InboundRow): ReceivedView {
  return {
    id: row.providerSid,
    transport: row.transport,
    from: row.fromNumber,
    sender: row.sender,
    body: row.body,
    receivedAt: row.receivedAt.toISOString(),
    takenAs: takenAs(row),
    conversationId: row.conversationId,
    isWaiting: row.handledAt === null,
    reply: row.reply,
    answered: answeredBy(row),
  };
}

export function takenAs({ kind, conversationId }: InboundRow): TakenAs {
  if (kind !== 'text') return kind;
  return conversationId === null ? 'nothing' : 'turn';
}

/** Of what came in before the reason was kept, only what is certain is said. */
export function answeredBy(row: InboundRow): KeywordAnswered | null {
  const { kind, reply, unanswered, optOutType } = row;
  if (kind === 'text') return null;
  if (reply !== null) return 'afterword';
  if (unanswered !== null) return unanswered;
  return optOutType === null ? 'unknown' : 'advanced opt-out';
}

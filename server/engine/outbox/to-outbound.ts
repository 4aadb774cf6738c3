import type { MessageRow } from '../outbox-types.ts';
import type { OutboundMessage } from '../transport.ts';

/** The part of a row that a transport may see. `since` is when somebody last wanted it. */
export function toOutbound(
  row: MessageRow,
  lifeMs: number,
  since: Date = row.createdAt,
): OutboundMessage {
  return {
    id: row.id,
    projectId: row.projectId,
    recipient: row.recipient,
    sender: row.sender,
    sentBy: null,
    body: row.body,
    status: row.status,
    statusAt: row.statusAt,
    providerSid: row.providerSid,
    isTest: row.isTest,
    attempt: row.attempts,
    simulate: row.simulate,
    expiresAt: new Date(since.getTime() + lifeMs),
  };
}

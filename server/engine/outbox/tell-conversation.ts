import type { Tx } from '../../db/handles.ts';
import type { Engine, MessageOutcome } from '../engine.ts';
import type { MessageRow } from '../outbox-types.ts';

/** A status that a conversation has a port for. `sent` is followed at queueing, not here. */
const PORT_OF: Readonly<Record<string, MessageOutcome['port']>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  suppressed: 'failed',
  canceled: 'failed',
};

/** Tells the message's conversation what became of it, in the transaction that records it. */
export async function tellConversation(engine: Engine, tx: Tx, row: MessageRow): Promise<void> {
  const port = PORT_OF[row.status];
  if (!port || row.conversationId === null) return;
  await engine.onOutcome(tx, { row, port, why: row.errorWhy ?? '' });
}

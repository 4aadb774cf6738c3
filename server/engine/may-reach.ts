import { runOf } from '../channels/channel.ts';
import type { MessageId } from '../../core/ids.ts';
import type { Db, ReadTx } from '../db/handles.ts';
import type { E164 } from '../../core/phone.ts';
import * as runtimeRepo from '../runtime/repo.ts';
import { mayReach, type Run } from './choose-transport.ts';
import { messageById } from './outbox-repo.ts';

/**
 * Asks again right before a text is handed to a provider what `chooseTransport` asked when it was
 * queued: between the two the server may have been started anew with another list, and a retry may
 * come days later.
 */
export function reachOfTests(db: Db, testNumbers: readonly E164[] | null) {
  return async ({ id, recipient }: { readonly id: MessageId; readonly recipient: E164 }) => {
    const run = await db.read((tx) => runOfMessage(tx, id));
    return mayReach({ run, recipient, testNumbers });
  };
}

/** Whose text it is. What nobody knows anything about is taken for what may reach the fewest. */
async function runOfMessage(tx: ReadTx, id: MessageId): Promise<Run> {
  const message = await messageById(tx, id);
  if (!message) return 'scenario';
  if (!message.isTest) return 'call';
  // A test send, which a person asked for on the SMS page.
  if (message.conversationId === null) return 'test';
  const conversation = await runtimeRepo.conversationById(tx, message.conversationId);
  return conversation ? runOf(conversation) : 'scenario';
}

import { runOf } from '../channels/channel.ts';
import type { MessageId } from '../../core/ids.ts';
import type { Db, ReadTx } from '../db/handles.ts';
import type { E164 } from '../../core/phone.ts';
import * as runtimeRepo from '../runtime/repo.ts';
import { mayReach, type Run } from './choose-transport.ts';
import { messageById } from './outbox/outbox-repo.ts';
import type { OutboundMessage } from './transport.ts';

/**
 * Asks again right before a text is handed to a provider what `chooseTransport` asked when it was
 * queued: between the two the server may have been started anew with another list, and a retry may
 * come days later.
 */
export function reachOfTests(db: Db, testNumbers: readonly E164[] | null) {
  return async ({ id, recipient, isTest }: Asked): Promise<boolean> => {
    const run = isTest ? await db.read((tx) => runOfTest(tx, id)) : 'call';
    return mayReach({ run, recipient, testNumbers });
  };
}

type Asked = Pick<OutboundMessage, 'id' | 'recipient' | 'isTest'>;

/** Whose text it is. What nobody knows anything about is taken for what may reach the fewest. */
async function runOfTest(tx: ReadTx, id: MessageId): Promise<Run> {
  const message = await messageById(tx, id);
  if (!message) return 'scenario';
  // A test send, which a person asked for on the SMS page.
  if (message.conversationId === null) return 'test';
  const conversation = await runtimeRepo.conversationById(tx, message.conversationId);
  return conversation ? runOf(conversation) : 'scenario';
}

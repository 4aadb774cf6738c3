import { UserError } from '../../core/errors.ts';
import type { PhoneReply } from '../../core/messaging/received-views.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReplyRequest } from '../conversations/requests.ts';
import { messagesOfConversation } from '../engine/outbox/outbox-repo.ts';
import { messageView } from '../messages/message-view.ts';
import * as runtimeRepo from '../runtime/repo.ts';
import type { Services } from '../services.ts';
import { simulatedInbound } from './inbound.ts';

/**
 * The simulator's phone answers a text of a conversation, by the same door as Twilio's webhook.
 * Only texts that never left this machine can be answered here.
 */
export async function replyAsPhone(
  services: Services,
  grant: Grant<'build'>,
  request: ReplyRequest,
): Promise<PhoneReply> {
  const { conversationId, from, text, eventId } = request;
  const { db, messaging } = services;
  const cameAt = services.now();
  const answered = await db.read(async (tx) => {
    const row = await runtimeRepo.conversationById(tx, conversationId);
    if (row?.projectId !== grant.projectId) return null;
    return (await messagesOfConversation(tx, conversationId)).findLast(
      (one) => one.recipient === from && one.transport === 'simulator',
    );
  });
  if (!answered) {
    throw new UserError(
      'refused',
      'This phone has got no simulated text in that conversation.',
      'Agree to a text in the call first. A text that went through Twilio is answered on the phone.',
    );
  }
  const inbound = simulatedInbound(answered, `sim_${conversationId}_${eventId}`, text, cameAt);
  const { taken, ...received } = await messaging.inbound.receive([grant.projectId], inbound);
  if (!(await taken)) throw new Error('the conversation did not take the text');
  const id = received.conversationId;
  const messages = id === null ? [] : await db.read((tx) => messagesOfConversation(tx, id));
  return { ...received, messages: messages.map(messageView) };
}

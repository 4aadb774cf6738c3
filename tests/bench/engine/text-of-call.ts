import { conversationIdSchema, messageIdSchema, receiptIdSchema } from '../../../core/ids.ts';
import { onceKeyOf } from '../../../core/conversation/turn/send-text.ts';
import { queuedMessage } from '../../../server/engine/fixtures.ts';
import type { MessageRow } from '../../../server/engine/outbox-types.ts';
import { newId } from '../../../server/make-id.ts';

/**
 * A text as a call queues it, with ids and a once-only key like those of a running server: short ones in
 * a row would find every index's page at hand, which flatters whoever is measured.
 */
export function textOfCall(n: number, at: Date): MessageRow {
  const conversationId = newId(conversationIdSchema, 'cnv');
  const text = queuedMessage({
    n,
    at,
    more: { conversationId, id: newId(messageIdSchema, 'msg') },
  });
  const { actionId, templateId, recipient, receipt } = text;
  if (actionId === null) throw new Error('a text of a call is an action’s');
  const receiptId = receiptIdSchema.parse(`rcp_${conversationId.slice(4)}_1`);
  const onceKey = `${conversationId}|${onceKeyOf(actionId, templateId, recipient)}`;
  return { ...text, onceKey, receiptId, receipt: { ...receipt, id: receiptId } };
}

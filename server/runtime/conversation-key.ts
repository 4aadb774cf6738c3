import type { ConversationId } from '../../core/ids.ts';

/** The key of the notifier that wakes a conversation's feeds. */
export function conversationKey(id: ConversationId): string {
  return `conversation:${id}`;
}

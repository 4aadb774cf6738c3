import { senderWords } from '../../core/phone.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

/** Whom a message comes from: its sender, or the simulator. */
export function messageSender(message: Pick<MessageView, 'sender' | 'transport'>): string {
  if (message.transport === 'simulator') return 'Simulator';
  return message.sender === null ? 'No sender' : senderWords(message.sender);
}

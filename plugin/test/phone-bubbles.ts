import { format } from 'date-fns';
import { statusWords } from '../../core/messaging/statuses.ts';
import type { MessageView } from '../api/views.ts';
import type { PhoneMessage } from '../../ui-kit/index.ts';
import type { CallState, PhoneLine } from './test-call.ts';

/** Everything on the phone, in the order in which it came. */
export function phoneBubbles({ messages, phone }: Pick<CallState, 'messages' | 'phone'>) {
  const bubbles: PhoneMessage[] = [];
  const linesAfter = (count: number) => phone.filter((line) => line.after === count);
  bubbles.push(...linesAfter(0).map(lineBubble));
  for (const [index, message] of messages.entries()) {
    bubbles.push(messageBubble(message), ...linesAfter(index + 1).map(lineBubble));
  }
  return bubbles;
}

function messageBubble(message: MessageView): PhoneMessage {
  const isBad = ['failed', 'undelivered', 'suppressed'].includes(message.status);
  const at = format(new Date(message.statusAt), 'H:mm');
  return {
    id: message.id,
    direction: 'in',
    body: message.body,
    status: message.waitsUntil
      ? `waits for quiet hours to end · ${format(new Date(message.waitsUntil), 'H:mm')}`
      : `${statusWords(message.status)} · ${at}`,
    tone: isBad ? 'error' : 'neutral',
  };
}

function lineBubble({ key, from, text, problem }: PhoneLine): PhoneMessage {
  return {
    id: key,
    direction: from === 'phone' ? 'out' : 'in',
    body: text,
    ...(problem === null ? {} : { status: `not sent: ${problem}`, tone: 'error' }),
  };
}

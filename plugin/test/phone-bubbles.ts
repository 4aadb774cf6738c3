import { format } from 'date-fns';
import { statusWords } from '../../core/messaging/statuses.ts';
import { errorWords, withoutStop } from '../builder/error-words.ts';
import type { PhoneMessage } from '../../ui-kit/index.ts';
import type { CallState, PhoneLine } from './call-state.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

type OnPhone = Pick<CallState, 'messages' | 'phone'>;

/** Everything on the phone, in the order in which it came; and, without its words, what did not come. */
export function phoneBubbles({ messages, phone }: OnPhone): PhoneMessage[] {
  const bubbles: PhoneMessage[] = [];
  const linesAfter = (count: number) => phone.filter((line) => line.after === count);
  bubbles.push(...linesAfter(0).map(lineBubble));
  for (const [index, message] of messages.entries()) {
    bubbles.push(messageBubble(message), ...linesAfter(index + 1).map(lineBubble));
  }
  return bubbles;
}

/** Statuses of texts that no phone has. */
const NOT_THERE: ReadonlySet<string> = new Set(['suppressed', 'canceled', 'failed', 'undelivered']);

function messageBubble(message: MessageView): PhoneMessage {
  const { id, title, status, statusAt, waitsUntil } = message;
  const at = format(new Date(statusAt), 'H:mm');
  if (waitsUntil) {
    const until = format(new Date(waitsUntil), 'H:mm');
    const words = `waits for quiet hours to end · ${until}`;
    return { id, direction: 'none', body: title, status: words, tone: 'neutral' };
  }
  if (NOT_THERE.has(status)) {
    const words = `${whyNot(message)} · ${at}`;
    return { id, direction: 'none', body: title, status: words, tone: 'error' };
  }
  const words = `${statusWords(status)} · ${at}`;
  return { id, direction: 'in', body: message.body, status: words, tone: 'neutral' };
}

/** The status as it is called everywhere, and why. */
function whyNot({ status, error }: MessageView): string {
  const words = statusWords(status);
  return error ? `${words}: ${withoutStop(errorWords(error))}` : words;
}

function lineBubble({ key, from, text, problem }: PhoneLine): PhoneMessage {
  return {
    id: key,
    direction: from === 'phone' ? 'out' : 'in',
    body: text,
    ...(problem === null ? {} : { status: `not sent: ${problem}`, tone: 'error' }),
  };
}

import { format } from 'date-fns';
import { statusWords } from '../../core/messaging/statuses.ts';
import type { MessageView } from '../api/views.ts';
import { errorWords } from '../builder/error-words.ts';
import type { PhoneMessage } from '../../ui-kit/index.ts';
import type { CallState, PhoneLine } from './test-call.ts';

type OnPhone = Pick<CallState, 'messages' | 'phone' | 'notes'>;

/** Everything on the phone, in the order in which it came; and, without its words, what did not come. */
export function phoneBubbles(call: OnPhone): PhoneMessage[] {
  const { messages, phone } = call;
  const bubbles: PhoneMessage[] = [];
  const linesAfter = (count: number) => phone.filter((line) => line.after === count);
  bubbles.push(...linesAfter(0).map(lineBubble));
  for (const [index, message] of messages.entries()) {
    bubbles.push(messageBubble(message, call), ...linesAfter(index + 1).map(lineBubble));
  }
  return bubbles;
}

/** Statuses of texts that no phone has. */
const NOT_THERE: ReadonlySet<string> = new Set(['suppressed', 'canceled', 'failed', 'undelivered']);

function messageBubble(message: MessageView, call: OnPhone): PhoneMessage {
  const { id, title, status, statusAt, waitsUntil } = message;
  const at = format(new Date(statusAt), 'H:mm');
  if (waitsUntil) {
    const until = format(new Date(waitsUntil), 'H:mm');
    const words = `waits for quiet hours to end · ${until}`;
    return { id, direction: 'none', body: title, status: words, tone: 'neutral' };
  }
  if (NOT_THERE.has(status)) {
    const words = `${whyNot(message, call)} · ${at}`;
    return { id, direction: 'none', body: title, status: words, tone: 'error' };
  }
  const words = `${statusWords(status)} · ${at}`;
  return { id, direction: 'in', body: message.body, status: words, tone: 'neutral' };
}

/** As the transcript says it; it says so of an action, so only where that has sent one text. */
function whyNot(message: MessageView, { messages, notes }: OnPhone): string {
  const { actionId, status, error } = message;
  const isAlone = messages.filter((one) => one.actionId === actionId).length === 1;
  const note = notes.findLast(
    (one) =>
      one.tone === 'bad' &&
      (one.what === 'not sent' || one.what === 'outcome') &&
      one.actionId === actionId,
  );
  if (note && isAlone && actionId !== null) return note.text;
  return error ? `${statusWords(status)}: ${errorWords(error)}` : statusWords(status);
}

function lineBubble({ key, from, text, problem }: PhoneLine): PhoneMessage {
  return {
    id: key,
    direction: from === 'phone' ? 'out' : 'in',
    body: text,
    ...(problem === null ? {} : { status: `not sent: ${problem}`, tone: 'error' }),
  };
}

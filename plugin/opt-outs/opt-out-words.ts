import { format } from 'date-fns';
import type { HowOptedOut } from '../../core/messaging/opt-outs.ts';
import { senderWords } from '../../core/phone.ts';
import type { OptOutView, OptOutWords, SenderView } from '../../core/messaging/opt-out-views.ts';

export const HOW_LABELS: Readonly<Record<HowOptedOut, string>> = {
  keyword: 'Texted a keyword',
  provider: 'The provider refused',
  hand: 'Added by hand',
};

/** A sender by name. The simulator may stand in for one that texts real phones. */
export function senderName({ transport, sender }: Pick<SenderView, 'transport' | 'sender'>) {
  if (transport === 'simulator')
    return sender === null ? 'Simulator' : `Simulator for ${senderWords(sender)}`;
  return sender === null ? 'No sender' : senderWords(sender);
}

/**
 * Each of them by its name. The simulator is one, whatever it stands in for: it is one tick in the
 * dialog that adds an opt-out, though each sender that it stands in for has an opt-out of its own.
 */
export function senderNames(senders: readonly SenderView[]): readonly string[] {
  const real = senders.filter(({ transport }) => transport !== 'simulator');
  const simulated = senders.filter(({ transport }) => transport === 'simulator');
  const names = simulated.length > 1 ? ['Simulator'] : simulated.map(senderName);
  return [...real.map(senderName), ...names];
}

/** @example sendersWords(senders) // '+1 555 010 0100 and 2 more' */
export function sendersWords(senders: readonly SenderView[]): string {
  const [first = '', ...more] = senderNames(senders);
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/**
 * Whose texts an entry of the list keeps back.
 * @example whoseWords(entry) // 'Every sender but +1 555 010 0100'
 */
export function whoseWords({ isForAll, except, senders }: Whose): string {
  if (!isForAll) return sendersWords(senders);
  const [first, ...more] = senderNames(except.map(({ sender }) => sender));
  if (first === undefined) return 'Every sender';
  return `Every sender but ${more.length === 0 ? first : more.length + 1}`;
}

interface Whose extends Pick<OptOutView, 'isForAll' | 'except'> {
  readonly senders: readonly SenderView[];
}

/** In a line of the list: how, and in whose words. */
export function howWords({ how, words }: Pick<OptOutWords, 'how' | 'words'>): string {
  if (how === 'keyword') return `Texted “${words.trim()}”`;
  if (how === 'provider') return 'The provider refused a text';
  return `By hand: ${words}`;
}

/** @example optedOutWords(words) // 'Opted out on 3 Nov 2026 by texting “STOP”' */
export function optedOutWords({ since, how, words, by, isForAll }: OptOutWords): string {
  const day = format(new Date(since), 'd MMM yyyy');
  const out = `Opted out${isForAll ? ' of every sender' : ''} on ${day}`;
  if (how === 'keyword') return `${out} by texting “${words.trim()}”`;
  if (how === 'provider') return `${out}, as the provider says`;
  return `${out}, added by hand by ${by ?? 'somebody'}`;
}

/** What a message of ours is about that says whether they may be texted: the newest is what holds. */
export function aboutOptOut(recipient: string): string {
  return `whether ${recipient} may be texted`;
}

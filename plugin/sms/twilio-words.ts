import { formatNumber } from '../../core/phone.ts';
import type { TwilioSenders, TwilioView } from '../api/views.ts';

type Connected = Extract<TwilioView, { connected: true }>;

/** @example 'AC…7f3c' */
export function shortSid(sid: string): string {
  return `${sid.slice(0, 2)}…${sid.slice(-4)}`;
}

/** @example 'Front desk (Messaging Service MG…20ab)', or '+1 555 010 0100' */
export function senderName(sender: string, senders: TwilioSenders | null): string {
  if (!sender.startsWith('MG')) return formatNumber(sender);
  const words = `Messaging Service ${shortSid(sender)}`;
  const known = senders?.services?.find(({ sid }) => sid === sender);
  return known ? `${known.name} (${words})` : words;
}

/** Whether the account is known to have this sender. */
export function offers(senders: TwilioSenders | null, value: string): boolean {
  if (!senders) return false;
  return (
    senders.numbers.some(({ number }) => number === value) ||
    (senders.services ?? []).some(({ sid }) => sid === value)
  );
}

/** @example 'AC…7f3c · 3 numbers, 1 Messaging Service · statuses by webhook' */
export function accountWords(view: Connected, senders: TwilioSenders | null): string {
  const parts = [shortSid(view.accountSid)];
  if (senders) {
    parts.push(sendersWords(senders));
  }
  return [...parts, deliveryWords(view)].join(' · ');
}

/** @example '3 numbers, 1 Messaging Service' */
export function sendersWords({ numbers, services }: TwilioSenders): string {
  const known =
    services === null
      ? 'Messaging Services not known'
      : count(services.length, 'Messaging Service');
  return `${count(numbers.length, 'number')}, ${known}`;
}

/** How reports on messages come in. */
export function deliveryWords({ delivery }: Connected): string {
  return delivery === 'webhooks' ? 'statuses by webhook' : 'statuses polled';
}

export function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}

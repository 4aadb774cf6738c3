import type { TwilioSenders, TwilioView } from '../api/views.ts';

type Connected = Extract<TwilioView, { connected: true }>;

/** @example 'AC…7f3c' */
export function shortSid(sid: string): string {
  return `${sid.slice(0, 2)}…${sid.slice(-4)}`;
}

/** @example 'AC…7f3c · 3 numbers, 1 Messaging Service · statuses by webhook' */
export function accountWords(view: Connected, senders: TwilioSenders | null): string {
  const parts = [shortSid(view.accountSid)];
  if (senders) {
    parts.push(
      `${count(senders.numbers.length, 'number')}, ${count(senders.services.length, 'Messaging Service')}`,
    );
  }
  return [...parts, deliveryWords(view)].join(' · ');
}

/** How reports on messages come in. */
export function deliveryWords({ delivery }: Connected): string {
  return delivery === 'webhooks' ? 'statuses by webhook' : 'statuses polled';
}

export function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}

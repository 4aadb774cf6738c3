import { format, isSameYear, parseISO } from 'date-fns';
import { OUTCOMES, type Outcome } from '../../core/messaging/outcomes.ts';
import { numberPartSchema } from '../../core/phone.ts';
import type { Traffic } from '../api/analytics-views.ts';
import { type Days, dayOf, daysIn, ENVIRONMENTS } from './span.ts';

/** What the lists of messages and conversations are narrowed by. `all` is the word for no condition. */

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  waiting: 'Waiting',
  sent: 'Sent, not confirmed',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Failed',
  suppressed: 'Suppressed',
  canceled: 'Canceled',
};

export const PERIOD_OPTIONS = [
  { value: 'all', label: 'All days' },
  { value: '1', label: 'Today' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
];

/** What a list can be narrowed to, and the days that somebody was led to with it. */
export function periodOptions(chosen: string, now: number) {
  const days = daysIn(chosen);
  return days === null
    ? PERIOD_OPTIONS
    : [...PERIOD_OPTIONS, { value: chosen, label: daysWords(days, now) }];
}

/** Without a year where it is the present one: selects are narrow. @example '1 Oct to 20 Oct' */
function daysWords({ from, to }: Days, now: number): string {
  const [first, last] = [parseISO(from), parseISO(to)];
  const words = format(last, isSameYear(last, now) ? 'd MMM' : 'd MMM yyyy');
  if (from === to) return words;
  return `${format(first, isSameYear(first, last) ? 'd MMM' : 'd MMM yyyy')} to ${words}`;
}

export const WHOSE_OPTIONS = [
  { value: 'all', label: 'Callers and tests' },
  { value: 'callers', label: 'Callers only' },
  { value: 'tests', label: 'Tests only' },
];

const DAY_MS = 24 * 3_600_000;
/** What people write between the digits of a number. */
const BETWEEN = /[\s().-]/g;

interface CommonChoice {
  readonly environment: string;
  /** Days back, `all`, or days as `periodOf` writes them. */
  readonly period: string;
  readonly traffic: string;
}

/** The conditions that both lists have. */
export function commonFilterOf({ environment, period, traffic }: CommonChoice, now: number) {
  const place = ENVIRONMENTS.find((known) => known === environment);
  const whose = TRAFFICS.find((known) => known === traffic);
  return {
    ...(place === undefined ? {} : { environment: place }),
    ...(whose === undefined ? {} : { traffic: whose }),
    ...daysOf(period, now),
  };
}

function daysOf(period: string, now: number): Partial<Days> {
  const days = daysIn(period);
  if (days !== null) return days;
  const back = Number(period);
  return back > 0 ? { from: dayOf(now - (back - 1) * DAY_MS) } : {};
}
const TRAFFICS = ['callers', 'tests'] as const satisfies readonly Traffic[];

export function outcomeFor(choice: string): Outcome | undefined {
  return OUTCOMES.find((known) => known === choice);
}

/**
 * What is searched for, as part of a phone number: from anywhere in it, or, with a plus, from its
 * beginning. Empty: any number, as a plus alone begins all of them. Null: no part of a number.
 */
export function numberPartIn(search: string): string | null {
  const part = search.replaceAll(BETWEEN, '');
  if (part === '' || part === '+') return '';
  return numberPartSchema.safeParse(part).data ?? null;
}

/** Whether what is searched for is taken for a phone number, or part of one. */
export function looksLikeNumber(search: string): boolean {
  return Boolean(numberPartIn(search));
}

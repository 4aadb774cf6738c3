import type { SpanInput, Traffic } from '../api/analytics-views.ts';

const DAY_MS = 24 * 3_600_000;

/** Days are UTC, as the server counts them. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export const PERIODS = [
  { value: '1', label: 'Today' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
  { value: 'custom', label: 'Other days…' },
] as const;

/** What the figures are shown for. `all` and `custom` are words of the controls. */
export interface SpanChoice {
  readonly period: string;
  /** Where the period is `custom`. */
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly traffic: Traffic;
}

function firstChoice(now: number): SpanChoice {
  const days = { from: dayOf(now - 6 * DAY_MS), to: dayOf(now) };
  return { period: '7', ...days, environment: 'all', traffic: 'callers' };
}

/** The first choice, with what was kept of another; that may be older than what there is to choose. */
export function choiceWith(kept: Readonly<Record<string, string>>, now: number): SpanChoice {
  const first = firstChoice(now);
  const known = <Value extends string>(
    options: readonly { readonly value: Value }[],
    value: string | undefined,
  ) => options.find((option) => option.value === value)?.value;
  return {
    period: known(PERIODS, kept['period']) ?? first.period,
    from: kept['from'] ?? first.from,
    to: kept['to'] ?? first.to,
    environment: known(ENVIRONMENT_OPTIONS, kept['environment']) ?? first.environment,
    traffic: known(TRAFFIC_OPTIONS, kept['traffic']) ?? first.traffic,
  };
}

/** What to ask the server for, or a sentence that says why nothing can be asked. */
export function spanOf(choice: SpanChoice, now: number): SpanInput | string {
  const { environment, traffic, period } = choice;
  const days = Number(period);
  const isCustom = period === 'custom';
  const from = isCustom ? choice.from : dayOf(now - (days - 1) * DAY_MS);
  const to = isCustom ? choice.to : dayOf(now);
  if (from === '' || to === '') return 'Choose both days.';
  if (from > to) return 'The first day is after the last.';
  if (Date.parse(to) - Date.parse(from) >= 366 * DAY_MS) return 'At most 366 days.';
  const place = ENVIRONMENTS.find((known) => known === environment);
  return { from, to, traffic, ...(place === undefined ? {} : { environment: place }) };
}

export interface Days {
  /** Like `2026-11-01`; both are included. */
  readonly from: string;
  readonly to: string;
}

/** Days as one word of a list's controls. @example periodOf(days) // '2026-11-01..2026-11-20' */
function periodOf({ from, to }: Days): string {
  return `${from}..${to}`;
}

/** The days that such a word names; null for any other. */
export function daysIn(period: string): Days | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(period) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

/** What the list of messages is narrowed to for the same; all days, while the days chosen are none. */
export function messagesOf(choice: SpanChoice) {
  const { environment, traffic } = choice;
  const isNone = choice.period === 'custom' && !(choice.from !== '' && choice.from <= choice.to);
  const period = choice.period === 'custom' ? periodOf(choice) : choice.period;
  return { period: isNone ? 'all' : period, environment, traffic };
}

export const ENVIRONMENTS = ['live', 'pre-release', 'sandbox', 'draft'] as const;

export const ENVIRONMENT_OPTIONS = [
  { value: 'all', label: 'All environments' },
  { value: 'live', label: 'Live' },
  { value: 'pre-release', label: 'Pre-release' },
  { value: 'sandbox', label: 'Sandbox' },
  { value: 'draft', label: 'Draft' },
] as const;

export const TRAFFIC_OPTIONS = [
  { value: 'callers', label: 'Callers' },
  { value: 'tests', label: 'Tests' },
  { value: 'all', label: 'Both' },
] as const;

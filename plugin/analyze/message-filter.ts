import { type Outcome, OUTCOMES } from '../../core/messaging/outcomes.ts';
import { e164Schema } from '../../core/phone.ts';
import type { MessageFilter } from '../api/analytics-views.ts';
import { dayOf, ENVIRONMENTS, TRAFFIC_OPTIONS } from './span.ts';

/** As the controls hold it; `all` is the word for no condition. */
export interface FilterChoice {
  /** Part of a title, or a phone number. */
  readonly search: string;
  readonly outcome: string;
  readonly environment: string;
  readonly templateId: string;
  /** Days back, or `all`. */
  readonly period: string;
  readonly traffic: string;
}

export const NO_FILTER: FilterChoice = {
  search: '',
  outcome: 'all',
  environment: 'all',
  templateId: 'all',
  period: 'all',
  traffic: 'all',
};

const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  waiting: 'Waiting',
  sent: 'Sent, not confirmed',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Failed',
  suppressed: 'Suppressed',
  canceled: 'Canceled',
};

export const OUTCOME_OPTIONS = [
  { value: 'all', label: 'Any status' },
  ...OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] })),
];

export const PERIOD_OPTIONS = [
  { value: 'all', label: 'All days' },
  { value: '1', label: 'Today' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
];

const DAY_MS = 24 * 3_600_000;
const LOOKS_LIKE_NUMBER = /^\+?[\d\s().-]{6,}$/;

/**
 * What to ask the server for. Something that looks like a phone number is looked for among the
 * recipients. Null: a number that is not complete yet.
 */
export function filterOf(choice: FilterChoice, now: number): MessageFilter | null {
  const search = choice.search.trim();
  const isNumber = isNumberSearch(choice);
  const number = isNumber ? e164Schema.safeParse(`+${search.replaceAll(/\D/g, '')}`) : null;
  if (number && !number.success) return null;
  const outcome = OUTCOMES.find((known) => known === choice.outcome);
  const environment = ENVIRONMENTS.find((known) => known === choice.environment);
  const traffic = TRAFFIC_OPTIONS.find(({ value }) => value === choice.traffic)?.value;
  const days = Number(choice.period);
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(environment === undefined ? {} : { environment }),
    ...(choice.templateId === 'all' ? {} : { templateId: choice.templateId }),
    ...(traffic === undefined || traffic === 'all' ? {} : { traffic }),
    ...(choice.period === 'all' ? {} : { from: dayOf(now - (days - 1) * DAY_MS) }),
    ...(number ? { recipient: number.data } : search === '' ? {} : { search }),
  };
}

/** Whether what is searched for is taken for a recipient and not for a title. */
export function isNumberSearch({ search }: FilterChoice): boolean {
  return LOOKS_LIKE_NUMBER.test(search.trim());
}

export function isFiltered(choice: FilterChoice): boolean {
  return JSON.stringify(choice) !== JSON.stringify(NO_FILTER);
}

import { OUTCOMES } from '../../core/messaging/outcomes.ts';
import type { MessageFilter } from '../api/analytics-views.ts';
import { commonFilterOf, numberPartIn, OUTCOME_LABELS, outcomeFor } from './list-filter.ts';

/** As the controls hold it; `all` is the word for no condition. */
export interface FilterChoice {
  /** Part of a title, or of a phone number. */
  readonly search: string;
  readonly outcome: string;
  readonly environment: string;
  readonly templateId: string;
  readonly errorCode: string;
  /** Days back, or `all`. */
  readonly period: string;
  readonly traffic: string;
}

export const NO_FILTER: FilterChoice = {
  search: '',
  outcome: 'all',
  environment: 'all',
  templateId: 'all',
  errorCode: 'all',
  period: 'all',
  traffic: 'all',
};

export const OUTCOME_OPTIONS = [
  { value: 'all', label: 'Any status' },
  ...OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] })),
];

/**
 * What to ask the server for. Digits are looked for in the numbers that were texted, words in the
 * titles.
 */
export function filterOf(choice: FilterChoice, now: number): MessageFilter {
  const search = choice.search.trim();
  const number = numberPartIn(search);
  const outcome = outcomeFor(choice.outcome);
  return {
    ...commonFilterOf(choice, now),
    ...(outcome === undefined ? {} : { outcome }),
    ...(choice.templateId === 'all' ? {} : { templateId: choice.templateId }),
    ...(choice.errorCode === 'all' ? {} : { errorCode: choice.errorCode }),
    ...(number ? { number } : {}),
    ...(number === null ? { search } : {}),
  };
}

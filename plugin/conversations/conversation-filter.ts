import { OUTCOMES } from '../../core/messaging/outcomes.ts';
import {
  commonFilterOf,
  numberPartIn,
  OUTCOME_LABELS,
  outcomeFor,
} from '../analyze/list-filter.ts';
import type { ConversationFilter } from '../api/analytics-views.ts';
import { OUTCOME_WORDS } from './conversation-words.ts';

/** As the controls hold it; `all` is the word for no condition. */
export interface ConversationChoice {
  /** Part of the caller's number. */
  readonly search: string;
  readonly outcome: string;
  /** What became of its texts. */
  readonly text: string;
  readonly environment: string;
  /** Days back, or `all`. */
  readonly period: string;
  readonly traffic: string;
}

export const NO_FILTER: ConversationChoice = {
  search: '',
  outcome: 'all',
  text: 'all',
  environment: 'all',
  period: 'all',
  traffic: 'all',
};

export const TEXT_OPTIONS = [
  { value: 'all', label: 'Any text status' },
  { value: 'any', label: 'With a text' },
  { value: 'none', label: 'Without a text' },
  ...OUTCOMES.map((value) => ({ value, label: `Text ${OUTCOME_LABELS[value].toLowerCase()}` })),
];

const TEXT_OR_NONE = ['any', 'none'] as const;

const CAME_OF_IT = ['open', 'handed off', 'ended', 'cut off'] as const;
export const OUTCOME_OPTIONS = [
  { value: 'all', label: 'Any state' },
  ...CAME_OF_IT.map((value) => ({ value, label: OUTCOME_WORDS[value] })),
];

/** What to ask the server for. Null: what is searched for is no part of a number. */
export function filterOf(choice: ConversationChoice, now: number): ConversationFilter | null {
  const number = numberPartIn(choice.search);
  if (number === null) return null;
  const outcome = CAME_OF_IT.find((known) => known === choice.outcome);
  const text = TEXT_OR_NONE.find((known) => known === choice.text) ?? outcomeFor(choice.text);
  return {
    ...commonFilterOf(choice, now),
    ...(outcome === undefined ? {} : { outcome }),
    ...(text === undefined ? {} : { text }),
    ...(number === '' ? {} : { number }),
  };
}

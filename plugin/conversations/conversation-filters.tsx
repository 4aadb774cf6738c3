import type { Ref } from 'react';
import { FilterBar } from '../analyze/filter-bar.tsx';
import { PERIOD_OPTIONS, WHOSE_OPTIONS } from '../analyze/list-filter.ts';
import { ENVIRONMENT_OPTIONS } from '../analyze/span.ts';
import { type ConversationChoice, OUTCOME_OPTIONS, TEXT_OPTIONS } from './conversation-filter.ts';

interface ConversationFiltersProps {
  choice: ConversationChoice;
  onChange: (choice: ConversationChoice) => void;
  searchRef: Ref<HTMLInputElement>;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

const FIELDS = [
  { label: 'Text', part: 'text', options: TEXT_OPTIONS },
  { label: 'State', part: 'outcome', options: OUTCOME_OPTIONS },
  { label: 'Environment', part: 'environment', options: ENVIRONMENT_OPTIONS },
  { label: 'Days', part: 'period', options: PERIOD_OPTIONS },
  { label: 'Whose calls', part: 'traffic', options: WHOSE_OPTIONS },
] as const;

/** Narrows the list: by the caller, what came of it, its texts, environment, days, callers or tests. */
export function ConversationFilters(props: ConversationFiltersProps) {
  return (
    <FilterBar
      label="Which conversations"
      searchLabel="Search by the caller’s number"
      fields={FIELDS}
      {...props}
    />
  );
}

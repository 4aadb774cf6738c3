import { FilterBar } from '../analyze/filter-bar.tsx';
import { PERIOD_OPTIONS, WHOSE_OPTIONS } from '../analyze/list-filter.ts';
import { ENVIRONMENT_OPTIONS } from '../analyze/span.ts';
import { type ConversationChoice, OUTCOME_OPTIONS, TEXT_OPTIONS } from './conversation-filter.ts';

interface ConversationFiltersProps {
  choice: ConversationChoice;
  onChange: (choice: ConversationChoice) => void;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** Narrows the list: by the caller, what came of it, its texts, environment, days, callers or tests. */
export function ConversationFilters({ choice, onChange, onClear }: ConversationFiltersProps) {
  const field = (
    label: string,
    part: Exclude<keyof ConversationChoice, 'search'>,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => ({
    label,
    options,
    value: choice[part],
    onChange: (value: string) => onChange({ ...choice, [part]: value }),
  });
  return (
    <FilterBar
      label="Which conversations"
      search={choice.search}
      searchLabel="Search by the caller’s number"
      onSearch={(search) => onChange({ ...choice, search })}
      fields={[
        field('Text', 'text', TEXT_OPTIONS),
        field('State', 'outcome', OUTCOME_OPTIONS),
        field('Environment', 'environment', ENVIRONMENT_OPTIONS),
        field('Days', 'period', PERIOD_OPTIONS),
        field('Whose calls', 'traffic', WHOSE_OPTIONS),
      ]}
      onClear={onClear}
    />
  );
}

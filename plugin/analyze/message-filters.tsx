import { type Ref, useState } from 'react';
import { recordsOf } from '../../core/records/draft.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import { periodOptions, WHOSE_OPTIONS } from './list-filter.ts';
import { type FilterChoice, OUTCOME_OPTIONS } from './message-filter.ts';
import { ENVIRONMENT_OPTIONS } from './span.ts';
import { useErrorOptions } from './use-error-options.ts';

interface MessageFiltersProps {
  choice: FilterChoice;
  onChange: (choice: FilterChoice) => void;
  searchRef: Ref<HTMLInputElement>;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** Narrows the list: by title or number, status, error, environment, template, days, callers or tests. */
export function MessageFilters(props: MessageFiltersProps) {
  const draft = useDraft((state) => state.draft);
  const [opened] = useState(() => Date.now());
  const errors = useErrorOptions(props.choice.errorCode);
  const templates = recordsOf(draft, 'template')
    .map(({ id, title }) => ({ value: String(id), label: title }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <FilterBar
      label="Which messages"
      searchLabel="Search by title or number"
      fields={[
        { label: 'Status', part: 'outcome', options: OUTCOME_OPTIONS },
        {
          label: 'Template',
          part: 'templateId',
          options: [{ value: 'all', label: 'All templates' }, ...templates],
        },
        { label: 'Error', part: 'errorCode', options: errors },
        { label: 'Environment', part: 'environment', options: ENVIRONMENT_OPTIONS },
        { label: 'Days', part: 'period', options: periodOptions(props.choice.period, opened) },
        { label: 'Whose texts', part: 'traffic', options: WHOSE_OPTIONS },
      ]}
      {...props}
    />
  );
}

import { recordsOf } from '../../core/records/draft.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PERIOD_OPTIONS, WHOSE_OPTIONS } from './list-filter.ts';
import { type FilterChoice, OUTCOME_OPTIONS } from './message-filter.ts';
import { ENVIRONMENT_OPTIONS } from './span.ts';

interface MessageFiltersProps {
  choice: FilterChoice;
  onChange: (choice: FilterChoice) => void;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** Narrows the list: by title or number, status, environment, template, days, callers or tests. */
export function MessageFilters({ choice, onChange, onClear }: MessageFiltersProps) {
  const draft = useDraft((state) => state.draft);
  const templates = recordsOf(draft, 'template')
    .map(({ id, title }) => ({ value: String(id), label: title }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const field = (
    label: string,
    part: Exclude<keyof FilterChoice, 'search'>,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => ({
    label,
    options,
    value: choice[part],
    onChange: (value: string) => onChange({ ...choice, [part]: value }),
  });
  return (
    <FilterBar
      label="Which messages"
      search={choice.search}
      searchLabel="Search by title or number"
      onSearch={(search) => onChange({ ...choice, search })}
      fields={[
        field('Status', 'outcome', OUTCOME_OPTIONS),
        field('Template', 'templateId', [{ value: 'all', label: 'All templates' }, ...templates]),
        field('Environment', 'environment', ENVIRONMENT_OPTIONS),
        field('Days', 'period', PERIOD_OPTIONS),
        field('Whose texts', 'traffic', WHOSE_OPTIONS),
      ]}
      onClear={onClear}
    />
  );
}

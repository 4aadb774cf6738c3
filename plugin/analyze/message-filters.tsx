import { recordsOf } from '../../core/records/draft.ts';
import { Button, SearchField, Select } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import {
  type FilterChoice,
  isFiltered,
  NO_FILTER,
  OUTCOME_OPTIONS,
  PERIOD_OPTIONS,
} from './message-filter.ts';
import { ENVIRONMENT_OPTIONS } from './span.ts';

const TRAFFIC = [
  { value: 'all', label: 'Callers and tests' },
  { value: 'callers', label: 'Callers only' },
  { value: 'tests', label: 'Tests only' },
];

interface MessageFiltersProps {
  choice: FilterChoice;
  onChange: (choice: FilterChoice) => void;
}

/** Narrows the list: by title or number, status, environment, template, days, callers or tests. */
export function MessageFilters({ choice, onChange }: MessageFiltersProps) {
  const draft = useDraft((state) => state.draft);
  const change = (part: Partial<FilterChoice>) => onChange({ ...choice, ...part });
  const templates = recordsOf(draft, 'template')
    .map(({ id, title }) => ({ value: String(id), label: title }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const select = (
    label: string,
    part: Exclude<keyof FilterChoice, 'search'>,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      label={label}
      hideLabel
      size="sm"
      value={choice[part]}
      onValueChange={(value) => change({ [part]: value })}
      options={options}
    />
  );
  return (
    <fieldset
      aria-label="Which messages"
      className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(148px,1fr))] gap-2 border-b border-line p-3"
    >
      <SearchField
        className="col-span-2 min-w-0"
        label="Search by title or number"
        value={choice.search}
        onValueChange={(search) => change({ search })}
      />
      {select('Status', 'outcome', OUTCOME_OPTIONS)}
      {select('Template', 'templateId', [{ value: 'all', label: 'All templates' }, ...templates])}
      {select('Environment', 'environment', ENVIRONMENT_OPTIONS)}
      {select('Days', 'period', PERIOD_OPTIONS)}
      {select('Whose texts', 'traffic', TRAFFIC)}
      {isFiltered(choice) ? (
        <Button variant="ghost" className="justify-self-start" onClick={() => onChange(NO_FILTER)}>
          Clear
        </Button>
      ) : null}
    </fieldset>
  );
}

import { Button, SearchField, Select } from '../../ui-kit/index.ts';

interface FilterField {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

interface FilterBarProps {
  /** What is narrowed, like 'Which messages'. */
  label: string;
  search: string;
  searchLabel: string;
  onSearch: (search: string) => void;
  fields: readonly FilterField[];
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** What narrows a list: a search, and a choice for each thing its rows can be told apart by. */
export function FilterBar(props: FilterBarProps) {
  const { label, search, searchLabel, onSearch, fields, onClear } = props;
  return (
    <fieldset
      aria-label={label}
      className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(148px,1fr))] gap-2 border-b border-line p-3"
    >
      <SearchField
        className="col-span-2 min-w-0"
        label={searchLabel}
        value={search}
        onValueChange={onSearch}
      />
      {fields.map((field) => (
        <Select
          key={field.label}
          label={field.label}
          hideLabel
          size="sm"
          value={field.value}
          onValueChange={field.onChange}
          options={field.options}
        />
      ))}
      {onClear ? (
        <Button variant="ghost" className="justify-self-start" onClick={onClear}>
          Clear
        </Button>
      ) : null}
    </fieldset>
  );
}

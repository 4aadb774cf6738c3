import type { Ref } from 'react';
import { Button, SearchField, Select } from '../../ui-kit/index.ts';

/** What a list is narrowed by, as its controls hold it: words, and `search` among them. */
type Choice<Part extends string> = Readonly<Record<Part | 'search', string>>;

interface FilterField<Part extends string> {
  readonly label: string;
  readonly part: Part;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterBarProps<Part extends string, Chosen extends Choice<Part>> {
  /** What is narrowed, like 'Which messages'. */
  label: string;
  searchLabel: string;
  searchRef: Ref<HTMLInputElement>;
  fields: readonly FilterField<Part>[];
  choice: Chosen;
  onChange: (choice: Chosen) => void;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** What narrows a list: a search, and a choice for each thing its rows can be told apart by. */
export function FilterBar<Part extends string, Chosen extends Choice<Part>>(
  props: FilterBarProps<Part, Chosen>,
) {
  const { label, searchLabel, searchRef, fields, choice, onChange, onClear } = props;
  return (
    <fieldset
      aria-label={label}
      className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(148px,1fr))] gap-2 border-b border-line p-3"
    >
      <SearchField
        ref={searchRef}
        className="col-span-2 min-w-0"
        label={searchLabel}
        value={choice.search}
        onValueChange={(search) => onChange({ ...choice, search })}
      />
      {fields.map((field) => (
        <Select
          key={field.label}
          label={field.label}
          hideLabel
          size="sm"
          value={choice[field.part]}
          onValueChange={(value) => onChange({ ...choice, [field.part]: value })}
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

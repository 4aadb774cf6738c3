import { ListFilter } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button, cx, Popover, SearchField, Select } from '../../ui-kit/index.ts';
import { useElementWidth } from '../builder/use-element-width.ts';

/** What a list is narrowed by, as its controls hold it: words, and `search` among them. */
type Choice<Part extends string> = Readonly<Record<Part | 'search', string>>;

interface FilterField<Part extends string> {
  readonly label: string;
  readonly part: Part;
  /** `all` is the one that lets everything through. */
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

/** In pixels: below it, five selects beside the search would take three rows and more. */
const LEAN_BELOW = 640;

/**
 * What narrows a list: a search, and a choice for each thing its rows can be told apart by. Where
 * there is little room, as beside an open record, the choices are behind one button, and those that
 * are in use stay in sight.
 */
export function FilterBar<Part extends string, Chosen extends Choice<Part>>(
  props: FilterBarProps<Part, Chosen>,
) {
  const { label, searchLabel, searchRef, fields, choice, onChange, onClear } = props;
  const { ref, width } = useElementWidth();
  const [used, setUsed] = useState<readonly Part[]>([]);
  const isLean = width > 0 && width < LEAN_BELOW;
  // One that is set back stays as well, until all are cleared: it has the keyboard.
  const isUsed = ({ part }: FilterField<Part>) => choice[part] !== 'all' || used.includes(part);
  const inSight = isLean ? fields.filter(isUsed) : fields;
  function narrow(part: Part, value: string) {
    setUsed([...used, part]);
    onChange({ ...choice, [part]: value });
  }
  function clear() {
    setUsed([]);
    onClear?.();
  }
  const select = (field: FilterField<Part>, look: { hideLabel: boolean }) => (
    <Select
      {...look}
      key={field.label}
      label={field.label}
      size="sm"
      value={choice[field.part]}
      onValueChange={(value) => narrow(field.part, value)}
      options={field.options}
    />
  );
  const clearButton = onClear ? (
    <Button variant="ghost" className="justify-self-start" onClick={clear}>
      Clear
    </Button>
  ) : null;
  return (
    <fieldset
      ref={ref}
      aria-label={label}
      className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(164px,1fr))] gap-2 border-b border-line p-3"
    >
      <div className={cx('flex min-w-0 gap-2', isLean ? 'col-span-full' : 'col-span-2')}>
        <SearchField
          ref={searchRef}
          className="min-w-0 flex-1"
          label={searchLabel}
          value={choice.search}
          onValueChange={(search) => onChange({ ...choice, search })}
        />
        {isLean ? (
          <Popover
            label={label}
            align="end"
            width={264}
            trigger={<Button icon={<ListFilter size={15} aria-hidden />}>Filters</Button>}
          >
            <div className="flex flex-col gap-3">
              {fields.map((field) => select(field, { hideLabel: false }))}
            </div>
          </Popover>
        ) : (
          // Beside the search it takes no row of its own, and nothing below it moves.
          clearButton
        )}
      </div>
      {inSight.map((field) => select(field, { hideLabel: true }))}
      {isLean ? clearButton : null}
    </fieldset>
  );
}

import { Search, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { inputBoxClass } from './input-box-class.ts';
import { Kbd } from './kbd.tsx';

export interface SearchFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'type'> {
  /** What is searched: 'Search templates'. Also the placeholder unless there is another. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  kbd?: string | undefined;
  className?: string | undefined;
}

/** Narrows a list as one types. Escape or the cross empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onValueChange, kbd, className, onKeyDown, ...input } = props;
  return (
    <div className={inputBoxClass(false, cx('flex h-8 items-center gap-2 px-2.5', className))}>
      <Search size={15} aria-hidden className="text-muted" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        {...input}
        value={value}
        onChange={(event) => onValueChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          // An Escape that emptied the field must not also close the dialog around it.
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            event.preventDefault();
            onValueChange('');
          }
        }}
        className="h-full w-full min-w-0 flex-1 bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden"
      />
      {value ? (
        <button
          type="button"
          aria-label="Clear search"
          onClick={({ currentTarget }) => {
            // The cross goes with the words; the keyboard stays in the field.
            currentTarget.parentElement?.querySelector('input')?.focus();
            onValueChange('');
          }}
          className="-mr-1 inline-flex size-6 items-center justify-center rounded-chip text-muted hover:bg-sunken hover:text-text"
        >
          <X size={14} aria-hidden />
        </button>
      ) : kbd ? (
        <Kbd>{kbd}</Kbd>
      ) : null}
    </div>
  );
}

import { Check, ChevronDown } from 'lucide-react';
import { Portal, Select as RadixSelect } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldLook } from './field.tsx';
import { menuSurfaceClass } from './menu-class.ts';

export interface SelectOption {
  /** Never the empty string: Radix keeps that for 'nothing chosen'. */
  value: string;
  label: string;
  /** A second line in the list. */
  description?: string | undefined;
  icon?: ReactNode;
  disabled?: boolean | undefined;
}

export interface SelectGroup {
  heading: string;
  options: readonly SelectOption[];
}

export interface SelectProps extends Omit<FieldLook, 'counter'> {
  id?: string | undefined;
  /** Undefined or the empty string while nothing is chosen. */
  value: string | undefined;
  onValueChange: (value: string) => void;
  options: readonly (SelectOption | SelectGroup)[];
  placeholder?: string | undefined;
  /** Before the value, where the options have no icon of their own. */
  icon?: ReactNode;
  disabled?: boolean | undefined;
  size?: 'sm' | 'md' | undefined;
  /** What has the focus once the list is closed, where a choice has brought something new; null: itself. */
  focusAfter?: (() => HTMLElement | null) | undefined;
}

/** One of several, in a list that opens. */
export function Select(props: SelectProps) {
  const { value, onValueChange, options, placeholder = 'Choose…', disabled = false } = props;
  const [open, setOpen] = useState(false);
  return (
    <Field {...props} id={props.id}>
      {(wiring) => (
        <RadixSelect.Root
          value={value ?? ''}
          onValueChange={onValueChange}
          onOpenChange={setOpen}
          disabled={disabled}
        >
          {open ? <Backdrop /> : null}
          <RadixSelect.Trigger {...wiring} className={triggerClass(props)}>
            {props.icon ? <span className="text-muted">{props.icon}</span> : null}
            <span className="flex min-w-0 flex-1 text-left *:min-w-0 *:flex-1 *:truncate">
              <RadixSelect.Value placeholder={placeholder} />
            </span>
            <RadixSelect.Icon asChild>
              <ChevronDown size={16} className="text-muted" />
            </RadixSelect.Icon>
          </RadixSelect.Trigger>
          <RadixSelect.Portal>
            <RadixSelect.Content
              position="popper"
              sideOffset={6}
              collisionPadding={8}
              onCloseAutoFocus={(event) => {
                const next = props.focusAfter?.();
                if (!next) return;
                event.preventDefault();
                next.focus();
              }}
              className={menuSurfaceClass(
                'max-h-[min(360px,var(--radix-select-content-available-height))] min-w-[var(--radix-select-trigger-width)] overflow-hidden',
              )}
            >
              <RadixSelect.Viewport className="p-1.5">{options.map(entry)}</RadixSelect.Viewport>
            </RadixSelect.Content>
          </RadixSelect.Portal>
        </RadixSelect.Root>
      )}
    </Field>
  );
}

/** While the list is open the page behind it is out of reach, for the mouse too: over dialogs, under the list. */
function Backdrop() {
  return <Portal.Root aria-hidden className="pointer-events-auto fixed inset-0 z-40" />;
}

function triggerClass({ error, size = 'md' }: SelectProps): string {
  return cx(
    'flex w-full min-w-0 items-center gap-2 rounded-input border bg-surface pr-2.5 text-left outline-none transition-[border-color,box-shadow] disabled:bg-sunken disabled:text-muted data-placeholder:text-placeholder',
    size === 'sm' ? 'h-8 pl-2.5 text-label' : 'h-9 pl-2.5',
    error
      ? 'border-error focus-visible:shadow-ring-error'
      : 'border-line-strong focus-visible:border-accent focus-visible:shadow-ring data-[state=open]:border-accent',
  );
}

function entry(option: SelectOption | SelectGroup) {
  if (!('options' in option)) return <Item key={option.value} {...option} />;
  return (
    <RadixSelect.Group key={option.heading}>
      <RadixSelect.Label className="px-2 pt-2 pb-1 text-caption font-[600] text-muted">
        {option.heading}
      </RadixSelect.Label>
      {option.options.map((inner) => (
        <Item key={inner.value} {...inner} />
      ))}
    </RadixSelect.Group>
  );
}

function Item({ value, label, description, icon, disabled = false }: SelectOption) {
  return (
    <RadixSelect.Item
      value={value}
      disabled={disabled}
      className="flex min-h-8 items-center gap-2 rounded-chip px-2 py-1 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-soft"
    >
      <span className="min-w-0 flex-1">
        <RadixSelect.ItemText>
          <span className="flex min-w-0 items-center gap-2">
            {icon}
            <span className="truncate">{label}</span>
          </span>
        </RadixSelect.ItemText>
        {description ? (
          <span className={cx('block text-secondary text-muted', Boolean(icon) && 'pl-[23px]')}>
            {description}
          </span>
        ) : null}
      </span>
      <RadixSelect.ItemIndicator>
        <Check size={15} className="text-accent" />
      </RadixSelect.ItemIndicator>
    </RadixSelect.Item>
  );
}

import { Check, Minus } from 'lucide-react';
import { Checkbox as RadixCheckbox } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

export interface CheckboxProps {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  description?: ReactNode;
  /** What is wrong with leaving it as it is, in words. */
  error?: string | undefined;
  /** 'indeterminate' where some of what it stands for is ticked. */
  checked: boolean | 'indeterminate';
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** A tick: part of a form or a list, unlike the switch, which acts at once. */
export function Checkbox(props: CheckboxProps) {
  const { label, hideLabel, description, error, checked, onCheckedChange } = props;
  const { disabled = false } = props;
  const id = useId();
  return (
    <div className={cx('flex items-start gap-2.5', props.className)}>
      <RadixCheckbox.Root
        id={id}
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next === true)}
        disabled={disabled}
        aria-describedby={
          cx(Boolean(description) && `${id}-description`, error && `${id}-error`) || undefined
        }
        aria-invalid={error ? true : undefined}
        className="mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-[5px] border border-faint bg-surface text-accent-ink transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent"
      >
        <RadixCheckbox.Indicator>
          {checked === 'indeterminate' ? (
            <Minus size={12} className="stroke-[2.75]" />
          ) : (
            <Check size={12} className="stroke-[2.75]" />
          )}
        </RadixCheckbox.Indicator>
      </RadixCheckbox.Root>
      <div className={cx('min-w-0', hideLabel && 'sr-only')}>
        <label htmlFor={id} className={cx('block', disabled && 'text-muted')}>
          {label}
        </label>
        {description ? (
          <p id={`${id}-description`} className="text-secondary text-muted">
            {description}
          </p>
        ) : null}
        {error ? (
          <p id={`${id}-error`} role="alert" className="text-secondary text-error">
            {error}
          </p>
        ) : null}
      </div>
    </div>
  );
}

import { Switch as RadixSwitch } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

export interface SwitchProps {
  label: string;
  /** On a card, where its title already names it for the eye. */
  hideLabel?: boolean | undefined;
  description?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** On or off, at once and without saving anything else. */
export function Switch(props: SwitchProps) {
  const { label, hideLabel, description, checked, onCheckedChange, disabled = false } = props;
  const id = useId();
  return (
    <div className={cx('flex items-start gap-2.5', props.className)}>
      <RadixSwitch.Root
        id={id}
        checked={checked}
        onCheckedChange={onCheckedChange}
        disabled={disabled}
        aria-describedby={description ? `${id}-description` : undefined}
        className="inline-flex h-4 w-7 shrink-0 items-center rounded-full bg-track p-0.5 transition-colors disabled:opacity-50 data-[state=checked]:bg-accent"
      >
        <RadixSwitch.Thumb className="block size-3 rounded-full bg-thumb shadow-card transition-[translate] data-[state=checked]:translate-x-3" />
      </RadixSwitch.Root>
      <div className={cx('-mt-0.5 min-w-0', hideLabel && 'sr-only')}>
        <label htmlFor={id} className="block">
          {label}
        </label>
        {description ? (
          <p id={`${id}-description`} className="text-secondary text-muted">
            {description}
          </p>
        ) : null}
      </div>
    </div>
  );
}

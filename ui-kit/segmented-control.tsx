import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { Field, type FieldLook } from './field.tsx';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: ReactNode;
  disabled?: boolean | undefined;
}

export interface SegmentedControlProps<Value extends string> extends Omit<FieldLook, 'counter'> {
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly Segment<Value>[];
  disabled?: boolean | undefined;
}

/** One of two to four, all in sight. Arrow keys choose, as in any group of radio buttons. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { value, onValueChange, options, disabled = false } = props;
  function choose(next: string) {
    const option = options.find((each) => each.value === next);
    if (option) onValueChange(option.value);
  }
  return (
    <Field {...props}>
      {(wiring) => (
        <RadioGroup.Root
          {...wiring}
          value={value}
          onValueChange={choose}
          disabled={disabled}
          orientation="horizontal"
          className="flex rounded-input border border-transparent bg-sunken p-[3px]"
        >
          {options.map((option) => (
            <RadioGroup.Item
              key={option.value}
              value={option.value}
              disabled={option.disabled ?? false}
              className="inline-flex h-[26px] min-w-0 flex-1 items-center justify-center gap-1.5 rounded-[7px] border border-transparent px-2.5 text-label font-[560] text-muted transition-[background-color,color] hover:text-text disabled:opacity-50 data-[state=checked]:border-line data-[state=checked]:bg-raised data-[state=checked]:text-text data-[state=checked]:shadow-card"
            >
              {option.icon}
              <span className="truncate">{option.label}</span>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      )}
    </Field>
  );
}

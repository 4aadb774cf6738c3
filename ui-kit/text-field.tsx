import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldLook } from './field.tsx';
import { inputBoxClass } from './input-box-class.ts';
import { splitFieldProps } from './split-field-props.ts';

type InputProps = Omit<ComponentProps<'input'>, 'className' | 'value' | 'required' | 'maxLength'>;

export interface TextFieldProps extends InputProps, Omit<FieldLook, 'counter'> {
  value: string;
  onValueChange?: ((value: string) => void) | undefined;
  /** Shows 'n / max'. Typing past it is allowed and turns the counter red. */
  max?: number | undefined;
  /** Before the text, such as a lucide icon. */
  icon?: ReactNode;
  /** After the text: a button, a key. */
  trailing?: ReactNode;
  /** Wider figures of one width, for codes and tokens. */
  mono?: boolean | undefined;
}

/** One line of text with its label, hint, counter and error. */
export function TextField(props: TextFieldProps) {
  const { field, control } = splitFieldProps(props);
  const { value, onValueChange, onChange, max, icon, trailing, mono, ...input } = control;
  return (
    <Field {...field} counter={max === undefined ? undefined : { count: value.length, max }}>
      {(wiring) => (
        <div className={inputBoxClass(Boolean(field.error), 'flex h-9 items-center gap-2 px-2.5')}>
          {icon ? <span className="text-muted">{icon}</span> : null}
          <input
            type="text"
            {...input}
            {...wiring}
            value={value}
            onChange={(event) => {
              onChange?.(event);
              onValueChange?.(event.currentTarget.value);
            }}
            className={cx(
              'h-full w-full min-w-0 flex-1 bg-transparent outline-none',
              mono && 'font-mono text-secondary',
            )}
          />
          {trailing}
        </div>
      )}
    </Field>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldLook } from './field.tsx';
import { inputBoxClass } from './input-box-class.ts';
import { splitFieldProps } from './split-field-props.ts';

type AreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'value' | 'required' | 'maxLength'>;

export interface TextAreaProps extends AreaProps, Omit<FieldLook, 'counter'> {
  value: string;
  onValueChange?: ((value: string) => void) | undefined;
  /** Shows 'n / max'. Typing past it is allowed and turns the counter red. */
  max?: number | undefined;
  /** In the corner at the lower right, such as the button that inserts. */
  corner?: ReactNode;
}

/** Several lines of text; grows with its content from `rows` lines on. */
export function TextArea(props: TextAreaProps) {
  const { field, control } = splitFieldProps(props);
  const { value, onValueChange, onChange, max, corner, rows = 3, ...area } = control;
  return (
    <Field {...field} counter={max === undefined ? undefined : { count: value.length, max }}>
      {(wiring) => (
        <div className={inputBoxClass(Boolean(field.error), 'relative flex')}>
          <textarea
            rows={rows}
            {...area}
            {...wiring}
            value={value}
            onChange={(event) => {
              onChange?.(event);
              onValueChange?.(event.currentTarget.value);
            }}
            className="field-sizing-content w-full resize-none rounded-input bg-transparent px-3 py-2.5 leading-[22px] outline-none"
            style={{ minHeight: rows * 22 + 20 }}
          />
          {corner ? <div className="absolute right-2 bottom-2">{corner}</div> : null}
        </div>
      )}
    </Field>
  );
}

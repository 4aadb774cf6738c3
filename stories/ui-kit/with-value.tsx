import { type ReactNode, useState } from 'react';

interface WithValueProps<Value> {
  initial: Value;
  /** Hears every new value, so that a test can see it. */
  onValue?: ((value: Value) => void) | undefined;
  children: (value: Value, setValue: (value: Value) => void) => ReactNode;
}

/** Holds the value of a control that holds none itself. */
export function WithValue<Value>({ initial, onValue, children }: WithValueProps<Value>) {
  const [value, setValue] = useState(initial);
  return children(value, (next) => {
    setValue(next);
    onValue?.(next);
  });
}

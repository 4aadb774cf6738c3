import { useState } from 'react';

/**
 * What is shown now: the value, or what was told last where the value did not follow, as a text over
 * its limit that is refused outside but stays in the field.
 */
export function useTold<Value>(value: Value): readonly [Value, (told: Value) => void] {
  const [state, setState] = useState({ value, told: value });
  const fresh = state.value === value ? state : { value, told: value };
  if (fresh !== state) setState(fresh);
  return [fresh.told, (told) => setState({ value, told })];
}

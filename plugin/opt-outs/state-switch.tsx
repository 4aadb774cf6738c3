import { SegmentedControl } from '../../ui-kit/index.ts';
import type { OptOutState } from '../api/opt-out-views.ts';

interface StateSwitchProps {
  state: OptOutState;
  onState: (state: OptOutState) => void;
}

const STATES = [
  { value: 'in-force', label: 'In force' },
  { value: 'ended', label: 'Ended' },
] as const;

/** Whether the page shows who wants no texts now, or what has ended. */
export function StateSwitch({ state, onState }: StateSwitchProps) {
  return (
    <SegmentedControl
      hideLabel
      className="w-[220px] max-w-full shrink-0"
      label="Opt-outs that are"
      value={state}
      options={STATES}
      onValueChange={onState}
    />
  );
}

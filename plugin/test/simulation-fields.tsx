import { Select } from '../../ui-kit/index.ts';
import type { Simulation } from './simulation.ts';

interface SimulationFieldsProps {
  simulation: Simulation;
  /** Whether it is for one text, or for all of a call. */
  many: boolean;
  /** In Live nothing is simulated, and the fields say so. */
  isLive?: boolean;
  onChange: (part: Partial<Simulation>) => void;
}

/** What becomes of simulated texts, and how soon: for test calls and test sends alike. */
export function SimulationFields({
  simulation,
  many,
  isLive = false,
  onChange,
}: SimulationFieldsProps) {
  return (
    <>
      <Select
        label={many ? 'What becomes of texts' : 'What becomes of the text'}
        hint={isLive ? 'In Live nothing is simulated.' : 'Pick what to try.'}
        value={simulation.simulate}
        options={OUTCOMES}
        onValueChange={(value) => onChange({ simulate: outcomeOf(value) })}
      />
      <Select
        label="Time between reports"
        value={delayOf(simulation.delaySeconds).value}
        options={DELAYS}
        disabled={isLive}
        onValueChange={(value) => onChange({ delaySeconds: secondsOf(value) })}
      />
    </>
  );
}

const OUTCOMES = [
  { value: 'delivered', label: 'Delivered' },
  { value: 'slow', label: 'Delivered late' },
  { value: 'shuffled', label: 'Delivered, reports doubled and shuffled' },
  { value: 'answer-lost', label: 'Delivered, the answer got lost' },
  { value: 'busy', label: 'Delivered, the provider busy at first (429)' },
  { value: 'opted-out', label: 'Opted out, this time only' },
  { value: 'landline', label: 'A landline' },
  { value: 'filtered', label: 'Filtered by the carrier' },
  { value: 'undelivered', label: 'Phone out of reach' },
  { value: 'failed', label: 'Failed, no reason given' },
] as const;

const AS_USUAL = { value: 'usual', label: 'As usual', seconds: null } as const;
const DELAYS = [
  AS_USUAL,
  { value: '5', label: '5 seconds', seconds: 5 },
  { value: '30', label: '30 seconds', seconds: 30 },
  { value: '120', label: '2 minutes', seconds: 120 },
  { value: '600', label: '10 minutes', seconds: 600 },
] as const;

function delayOf(seconds: number | null): (typeof DELAYS)[number] {
  return DELAYS.find((one) => one.seconds === seconds) ?? AS_USUAL;
}
function secondsOf(value: string): number | null {
  return DELAYS.find((one) => one.value === value)?.seconds ?? null;
}
function outcomeOf(value: string): Simulation['simulate'] {
  return OUTCOMES.find((one) => one.value === value)?.value ?? 'delivered';
}

import { PhoneForwarded } from 'lucide-react';
import { recordsOf } from '../../core/records/draft.ts';
import { ReferenceIcon, Select } from '../../ui-kit/index.ts';
import type { ActionEditorProps } from '../editor-contract.ts';
import { declinedHandoffId, setDeclinedHandoff } from './if-declined.ts';

const NOBODY = 'nobody';

interface IfDeclinedProps extends ActionEditorProps {
  /** Before each text; one that goes out at once is asked about only where its caller left something open. */
  readonly isAsked: boolean;
}

/** What follows a 'no': the same as a link from the `declined` port, for whoever looks here. */
export function IfDeclined({ action, draft, onChange, newTail, isAsked }: IfDeclinedProps) {
  const handoffs = recordsOf(draft, 'handoff');
  const chosen = declinedHandoffId(draft, action);
  function choose(value: string) {
    const handoff = handoffs.find((each) => each.id === value);
    const change = setDeclinedHandoff(draft, action, handoff?.id ?? null, newTail);
    onChange(change, 'Change what follows a no');
  }
  return (
    <Select
      label="If the caller declines"
      value={chosen ?? NOBODY}
      onValueChange={choose}
      options={[
        { value: NOBODY, label: 'Carry on with the call' },
        ...handoffs.map((handoff) => ({
          value: handoff.id,
          label: `Hand off to ${handoff.name}`,
          icon: <PhoneForwarded size={15} aria-hidden className="text-muted" />,
        })),
      ]}
      icon={undefined}
      hint={handoffs.length === 0 ? <NoHandoffs /> : isAsked ? undefined : RARELY_ASKED}
    />
  );
}

const RARELY_ASKED =
  'Callers are asked only where they want the text themselves and leave something open, like the number.';

function NoHandoffs() {
  return (
    <span className="inline-flex items-center gap-1.5">
      <ReferenceIcon kind="handoff" size={13} /> There is no handoff yet: drag Hand off onto the
      canvas to make one.
    </span>
  );
}

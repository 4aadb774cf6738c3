import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { Checkbox, Notice, SegmentedControl } from '../../ui-kit/index.ts';
import type { Choice } from './sender-choices.ts';
import type { Senders } from '../builder/use-senders.ts';

/** Whom an opt-out is for: every sender, or those with these ids. */
export type Wanted = 'every' | ReadonlySet<string>;

interface SenderChoiceProps {
  choices: readonly Choice[];
  wanted: Wanted;
  senders: Senders<KnownSender>;
  /** Whether somebody has tried without. */
  asked: boolean;
  onWanted: (wanted: Wanted) => void;
}

const WHOSE = [
  { value: 'every', label: 'Every sender' },
  { value: 'some', label: 'Some senders' },
] as const;

/** Which senders shall no longer text somebody: all of them, or those that are ticked. */
export function SenderChoice(props: SenderChoiceProps) {
  const { choices, wanted, senders, asked, onWanted } = props;
  return (
    <div className="flex flex-col gap-3">
      <SegmentedControl
        label="No texts from"
        value={wanted === 'every' ? 'every' : 'some'}
        options={WHOSE}
        hint={wanted === 'every' ? 'Also from those you start to use later.' : undefined}
        onValueChange={(value) => onWanted(value === 'every' ? 'every' : new Set())}
      />
      {wanted === 'every' ? null : (
        <Ticks
          choices={choices}
          ticked={wanted}
          senders={senders}
          asked={asked}
          onTicked={onWanted}
        />
      )}
    </div>
  );
}

interface TicksProps {
  choices: readonly Choice[];
  ticked: ReadonlySet<string>;
  senders: Senders<KnownSender>;
  asked: boolean;
  onTicked: (ticked: ReadonlySet<string>) => void;
}

function Ticks({ choices, ticked, senders, asked, onTicked }: TicksProps) {
  if (choices.length === 0) {
    return (
      <Notice tone="warning" announce title="The senders are not known yet">
        {senders.error ? 'They could not be read. Choose every sender, or try again later.' : null}
      </Notice>
    );
  }
  function tick(id: string, isTicked: boolean) {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    onTicked(next);
  }
  return (
    <fieldset className="flex flex-col gap-2" aria-label="Senders">
      {choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={ticked.has(id)}
          onCheckedChange={(isTicked) => tick(id, isTicked)}
        />
      ))}
      {ticked.size === 0 ? (
        <p
          role={asked ? 'alert' : undefined}
          className={`text-secondary ${asked ? 'text-error' : 'text-muted'}`}
        >
          Tick one sender at least.
        </p>
      ) : null}
    </fieldset>
  );
}

import { Checkbox, Notice } from '../../ui-kit/index.ts';
import type { Choice } from './sender-choices.ts';
import type { Senders } from './use-senders.ts';

interface SenderChoiceProps {
  choices: readonly Choice[];
  /** Ids of those that the opt-out is not for. */
  left: ReadonlySet<string>;
  senders: Senders;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** Which senders shall no longer text somebody: all of them until one is unticked. */
export function SenderChoice({ choices, left, senders, onLeft }: SenderChoiceProps) {
  function tick(id: string, isTicked: boolean) {
    const next = new Set(left);
    if (isTicked) next.delete(id);
    else next.add(id);
    onLeft(next);
  }
  const isNone = choices.length > 0 && choices.every(({ id }) => left.has(id));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-label font-[560]">No texts from</legend>
      {choices.length === 0 ? (
        <p className="text-muted">
          {senders.error
            ? 'The senders could not be read: it will be for all of them.'
            : 'All senders in use.'}
        </p>
      ) : null}
      {choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={!left.has(id)}
          onCheckedChange={(isTicked) => tick(id, isTicked)}
        />
      ))}
      {isNone ? (
        <Notice tone="warning" title="Tick one sender at least" announce>
          Without one, nothing is held back.
        </Notice>
      ) : (
        <p className="text-secondary text-muted">
          A sender that you start to use later is not among them.
        </p>
      )}
    </fieldset>
  );
}

import { History, MessageSquareX, SearchX } from 'lucide-react';
import { Button, EmptyState } from '../../ui-kit/index.ts';
import type { OptOutState } from '../api/opt-out-views.ts';

/** Before anybody has opted out. */
export function NoneYet() {
  return (
    <EmptyState icon={<MessageSquareX size={20} />} title="Nobody has opted out">
      Whoever texts STOP to one of your senders appears here and gets no more texts from it. Add
      somebody by hand who told you so in another way.
    </EmptyState>
  );
}

/** Before any opt-out has ended. */
export function NoneEnded() {
  return (
    <EmptyState icon={<History size={20} />} title="No opt-out has ended">
      When somebody texts START, or one that was added by hand is removed, it stays here: what it
      was, who ended it, when and why.
    </EmptyState>
  );
}

interface NothingFoundProps {
  state: OptOutState;
  /** What was searched for can be part of a number. */
  isNumber: boolean;
  onClear: () => void;
}

/** Nobody fits the filters. */
export function NothingFound({ state, isNumber, onClear }: NothingFoundProps) {
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title="No opt-out found"
      action={<Button onClick={onClear}>Show all</Button>}
    >
      {isNumber
        ? state === 'ended'
          ? 'None has ended that fits all of this.'
          : 'Nobody has opted out who fits all of this.'
        : 'Opt-outs are found by their number: write some of its digits.'}
    </EmptyState>
  );
}

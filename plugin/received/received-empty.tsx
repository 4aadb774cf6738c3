import { MessageSquareReply, SearchX } from 'lucide-react';
import { Button, Card, EmptyState } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';

/** Before anything has come in. */
export function NothingCameIn() {
  const { showTest } = useBuilder();
  return (
    <Card flush className="shrink-0">
      <EmptyState
        icon={<MessageSquareReply size={20} />}
        title="Nothing has come in yet"
        action={<Button onClick={() => showTest(true)}>Make a test call</Button>}
      >
        What people text to your senders appears here: STOP, START and HELP with what was texted
        back, and what a conversation took. Reply to a text on the phone of a test call to see the
        first.
      </EmptyState>
    </Card>
  );
}

interface NothingFoundProps {
  /** What is searched for, if anything is. */
  search: string;
  onClear: () => void;
}

/** Nothing fits the filters. */
export function NothingFound({ search, onClear }: NothingFoundProps) {
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title="No text found"
      action={<Button onClick={onClear}>Show all</Button>}
    >
      {search.trim() === ''
        ? 'No text that came in has all of this.'
        : 'Texts are found by who wrote them. Write the whole number with its country code, like +1 555 010 0142.'}
    </EmptyState>
  );
}

import { MessageSquareReply } from 'lucide-react';
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

import { LayoutGrid, Plus } from 'lucide-react';
import { Button, EmptyState } from '../../ui-kit/index.ts';
import { useCanvasActions } from './use-canvas-actions.ts';

/** What a project without topics says: what to do first. */
export function CanvasEmpty() {
  const { addTopic } = useCanvasActions();
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center pl-[180px]">
      <EmptyState
        className="pointer-events-auto"
        icon={<LayoutGrid size={20} aria-hidden />}
        title="No topics yet"
        action={
          <Button
            variant="primary"
            icon={<Plus size={15} aria-hidden />}
            kbd="N"
            onClick={() => addTopic()}
          >
            Add topic
          </Button>
        }
      >
        A topic is something callers ask about. Add one, write what the agent says, then drag Send
        SMS onto it.
      </EmptyState>
    </div>
  );
}

import { ArrowLeft } from 'lucide-react';
import { useStore } from 'zustand';
import type { RecordId } from '../../core/ids.ts';
import { Button, Panel } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { focusCard } from '../canvas/focus-card.ts';
import { useCovers } from '../builder/use-covers.ts';
import { ActionInspector } from './action-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { ManyInspector } from './many-inspector.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TopicInspector } from './topic-inspector.tsx';
import { useEndFocusWish } from './use-inspect.ts';

/** The panel at the right, about what is selected; nothing selected, no panel. */
export function Inspector() {
  const { panel } = useBuilder();
  const selection = useDraft((state) => state.selection);
  const isGathered = useStore(panel, (state) => state.gathered === selection);
  const covers = useCovers();
  const [id] = selection;
  useEndFocusWish(id);
  if (!id) return null;
  if (covers && (isGathered || selection.length > 1)) return <SelectionBar ids={selection} />;
  return (
    <Panel label="Inspector" data-inspector>
      <BackToCanvas from={id} />
      {selection.length > 1 ? <ManyInspector ids={selection} /> : <One key={id} id={id} />}
    </Panel>
  );
}

/** Where the panel covers the canvas, the way back to it. */
function BackToCanvas({ from }: { from: RecordId }) {
  const { store } = useBuilder();
  function goBack() {
    store.select([]);
    // Once the cards can be seen again.
    requestAnimationFrame(() => focusCard(from));
  }
  return (
    <div className="hidden shrink-0 border-b border-line px-3 py-1.5 max-[899px]:block">
      <Button
        size="sm"
        variant="ghost"
        icon={<ArrowLeft size={15} aria-hidden />}
        data-quiet
        onClick={goBack}
      >
        Back to the canvas
      </Button>
    </div>
  );
}

function One({ id }: { id: RecordId }) {
  const record = useDraft(({ draft }) => draft.get(id));
  if (record?.kind === 'topic') return <TopicInspector topic={record} />;
  if (record?.kind === 'action') return <ActionInspector action={record} />;
  if (record?.kind === 'link') return <LinkInspector link={record} />;
  return null;
}

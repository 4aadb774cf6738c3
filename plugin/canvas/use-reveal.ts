import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useDraft } from '../builder/builder-context.tsx';
import { ACTION_CARD, TOPIC_CARD } from '../draft/changes/card-size.ts';

/** Between a card and the edge of what is seen, in pixels. */
const MARGIN = 24;
/** The tools stand at the lower edge. */
const TOOLS = 56;

/** Pans just far enough that the one selected card is seen, also beside an inspector that opens. */
export function useReveal(frame: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  const selection = useDraft((state) => state.selection);
  const card = useDraft(({ draft, selection: [id, ...more] }) =>
    id && more.length === 0 ? draft.get(id) : undefined,
  );
  const id = card?.id;
  useEffect(() => {
    if (card?.kind !== 'topic' && card?.kind !== 'action') return;
    const { position, kind } = card;
    // Once the inspector stands, and the canvas has its new width.
    const wait = requestAnimationFrame(() => {
      const box = frame.current?.getBoundingClientRect();
      if (!box) return;
      const { x, y, zoom } = getViewport();
      const { width, height } = kind === 'topic' ? TOPIC_CARD : ACTION_CARD;
      const dx = shift(position.x * zoom + x, width * zoom, box.width);
      const dy = shift(position.y * zoom + y, height * zoom, box.height - TOOLS);
      if (dx === 0 && dy === 0) return;
      void setViewport({ x: x + dx, y: y + dy, zoom }, { duration: 160 });
    });
    return () => cancelAnimationFrame(wait);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- moving a card must not pan under it
  }, [id, selection, frame, getViewport, setViewport]);
}

/** How far something from `start` on must move to lie within the room; its start counts first. */
function shift(start: number, size: number, room: number): number {
  const tooFar = start + size + MARGIN - room;
  const back = tooFar > 0 ? -tooFar : 0;
  return start + back < MARGIN ? MARGIN - start : back;
}

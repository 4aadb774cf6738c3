import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { useDraft, useLitPath } from '../builder/builder-context.tsx';
import { ACTION_CARD, TOPIC_CARD } from '../draft/changes/card-size.ts';
import { boxesOver, type Box, clearShift, PORT_NAMES } from './clear-shift.ts';
import { fitPadding, roomAround } from './fit-padding.ts';
import { cardsToShow } from './lit-cards.ts';

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
      const room = frame.current;
      if (!room) return;
      const { x, y, zoom } = getViewport();
      const { width, height } = kind === 'topic' ? TOPIC_CARD : ACTION_CARD;
      const seen: Box = {
        x: position.x * zoom + x,
        y: position.y * zoom + y,
        width: (width + (kind === 'action' ? PORT_NAMES : 0)) * zoom,
        height: height * zoom,
      };
      const { dx, dy } = clearShift(seen, room.getBoundingClientRect(), boxesOver(room));
      if (dx === 0 && dy === 0) return;
      void setViewport({ x: x + dx, y: y + dy, zoom }, { duration: 160 });
    });
    return () => cancelAnimationFrame(wait);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- moving a card must not pan under it
  }, [id, selection, frame, getViewport, setViewport]);
}

const LIT_ZOOM = { min: 0.5, max: 1 } as const;

/** Shows the cards that the test call has reached with its last turn, as many as there is room for. */
export function useRevealLit(frame: RefObject<HTMLElement | null>): void {
  const { fitView, getNode, getNodesBounds } = useReactFlow();
  const lit = useLitPath();
  const shown = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ids = [...(lit?.topicIds ?? []), ...(lit?.actionIds ?? [])];
    const news = ids.filter((id) => !shown.current.has(id));
    shown.current = new Set(ids);
    if (news.length === 0) return;
    // Also after the panel has opened beside the canvas, and the canvas has its new width.
    const wait = requestAnimationFrame(() => {
      const room = frame.current?.getBoundingClientRect();
      // A call of a release may reach cards that the draft no longer has.
      const there = news.filter((id) => getNode(id));
      if (!room || there.length === 0) return;
      const { min: minZoom, max: maxZoom } = LIT_ZOOM;
      const ids = cardsToShow(there, getNodesBounds(there), room, roomAround(), minZoom);
      const nodes = ids.map((id) => ({ id }));
      void fitView({ nodes, minZoom, maxZoom, padding: fitPadding(), duration: 180 });
    });
    return () => cancelAnimationFrame(wait);
  }, [lit, frame, fitView, getNode, getNodesBounds]);
}

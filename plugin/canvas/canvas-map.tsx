import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { CardNode } from './cards.ts';
import { mapOf } from './map-of.ts';

const SIZE = { width: 150, height: 96 };

/**
 * The whole canvas in small, and what is seen of it; a press or a drag goes there. React Flow's own
 * map paints an element for each card again with every step of a pan, which made projects of 1,000
 * topics stutter; here they are two paths, and only the frame moves.
 */
export function CanvasMap({ nodes }: { nodes: readonly CardNode[] }) {
  const map = useMemo(() => mapOf(nodes, SIZE), [nodes]);
  const { setCenter, getZoom } = useReactFlow();
  if (!map) return null;
  function goTo(event: PointerEvent<HTMLDivElement>) {
    if (!map || event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = map.toCanvas({ x: event.clientX - box.x, y: event.clientY - box.y });
    void setCenter(at.x, at.y, { zoom: getZoom() });
  }
  return (
    <div
      // For the mouse only: keys go from card to card, and the canvas follows.
      aria-hidden
      data-no-drop
      style={SIZE}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={goTo}
      className="aw-map absolute right-3.5 bottom-4 z-[5] cursor-pointer touch-none overflow-hidden rounded-card border border-line bg-raised shadow-card"
    >
      <svg {...SIZE} className="block">
        <path d={map.topics} fill="var(--aw-line-strong)" />
        <path d={map.actions} fill="var(--aw-accent)" opacity={0.45} />
      </svg>
      <Seen map={map} />
    </div>
  );
}

/** The frame around what is seen. */
function Seen({ map }: { map: NonNullable<ReturnType<typeof mapOf>> }) {
  const { x, y, zoom, width, height } = useStore(
    useShallow(({ transform, width: w, height: h }) => ({
      x: transform[0],
      y: transform[1],
      zoom: transform[2],
      width: w,
      height: h,
    })),
  );
  const at = map.toMap({ x: -x / zoom, y: -y / zoom });
  const end = map.toMap({ x: (width - x) / zoom, y: (height - y) / zoom });
  return (
    <div
      style={{
        transform: `translate(${at.x}px, ${at.y}px)`,
        width: Math.max(4, end.x - at.x),
        height: Math.max(4, end.y - at.y),
      }}
      className="pointer-events-none absolute top-0 left-0 rounded-[3px] border-[1.5px] border-accent will-change-transform"
    />
  );
}

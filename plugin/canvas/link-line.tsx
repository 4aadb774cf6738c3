import {
  BaseEdge,
  EdgeLabelRenderer,
  type EdgeProps,
  getBezierPath,
  getSmoothStepPath,
} from '@xyflow/react';
import { X } from 'lucide-react';
import { memo } from 'react';
import { cx } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { useCanvasState } from './canvas-state.ts';
import { useIsFar } from './far.ts';
import type { LinkEdge } from './links.ts';

const ROOM_TO_TURN = 52;
/** Named links turn close to where they end: the name stands before. */
const TURN = 20;

/** A link: accent when selected, taken by a test call, or about to take an action in. */
export const LinkLine = memo(function LinkLine(props: EdgeProps<LinkEdge>) {
  const { id, data, selected, sourceX, sourceY, targetX, targetY } = props;
  const over = useCanvasState(({ target }) => target?.onto === 'link' && target.id === id);
  // Cards that are nearly level are joined by a straight line, not by one with a dent.
  const level = Math.abs(targetY - sourceY) <= 6 && targetX > sourceX;
  const ends = {
    sourceX,
    sourceY,
    targetX,
    targetY: level ? sourceY : targetY,
    sourcePosition: props.sourcePosition,
    targetPosition: props.targetPosition,
  };
  // Steps need room to turn; cards that stand close are joined by a curve.
  const [path, middleX, middleY] =
    targetX - sourceX >= ROOM_TO_TURN
      ? getSmoothStepPath({
          ...ends,
          borderRadius: 14,
          ...(data?.label ? { centerX: targetX - TURN } : {}),
        })
      : getBezierPath(ends);
  const far = useIsFar();
  const strong = selected || data?.lit || over || data?.near;
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        interactionWidth={22}
        style={{
          stroke: strong ? 'var(--aw-accent)' : 'var(--aw-line-strong)',
          strokeWidth: over ? 3.5 : 1.75,
        }}
      />
      {data?.label && !far ? (
        <EdgeLabelRenderer>
          <span
            style={{ transform: `translate(${sourceX + 10}px, ${sourceY}px) translateY(-50%)` }}
            className={cx(
              'pointer-events-none absolute rounded-[4px] bg-background px-1 text-caption font-[520]',
              strong ? 'text-accent' : 'text-muted',
            )}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      ) : null}
      {selected ? <RemoveLink link={props} x={middleX} y={middleY} /> : null}
    </>
  );
});

function RemoveLink({ link, x, y }: { link: EdgeProps<LinkEdge>; x: number; y: number }) {
  const { store } = useBuilder();
  const record = link.data?.link;
  if (!record) return null;
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        aria-label="Remove this link"
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        className="nodrag nopan pointer-events-auto absolute inline-flex size-5 items-center justify-center rounded-full border border-accent bg-raised text-accent shadow-card hover:bg-accent hover:text-accent-ink"
        onClick={() =>
          store.commit(removeWithLinks(store.state.getState().draft, [record.id]), 'Remove a link')
        }
      >
        <X size={12} aria-hidden />
      </button>
    </EdgeLabelRenderer>
  );
}

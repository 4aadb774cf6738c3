import type { PointerEvent as ReactPointerEvent } from 'react';
import { Plus } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { ActionDefinition } from '../../actions/contract.ts';
import { Tooltip } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { ActionIcon, actionTypeOf, actionTypes } from './action-look.tsx';
import { useCanvasState, useCanvasStore } from './canvas-state.ts';
import { dropTargetAt } from './drop-target.ts';
import { placeOn, useCanvasActions } from './use-canvas-actions.ts';

/** A press that moves less than this, in pixels, is a click. */
const DRAG_FROM = 4;

/** The action types, to drag onto the canvas; a click adds to the selected card. */
export function Palette() {
  const builder = useBuilder();
  const actions = useCanvasActions();
  function addToSelected(type: ActionDefinition) {
    const { selection, draft } = builder.store.state.getState();
    const card = selection.length === 1 && selection[0] ? draft.get(selection[0]) : undefined;
    if (card?.kind === 'topic' || card?.kind === 'action') {
      actions.addAction(type, placeOn(builder, { onto: 'card', id: card.id }));
    } else {
      const title = `Where should ${type.title} go?`;
      builder.toast({ title, text: 'Drag it onto a topic, or select a topic first.' });
    }
  }
  return (
    <section
      aria-label="Actions"
      data-no-drop
      className="aw-palette absolute top-3.5 left-3.5 z-10 flex w-[167px] flex-col gap-1.5 rounded-card border border-line bg-raised p-2 shadow-card"
    >
      <Tooltip content="Add topic" kbd="N" side="right">
        <button
          type="button"
          aria-label="Add topic"
          onClick={() => actions.addTopic()}
          className="aw-palette-item flex h-9 items-center gap-2.5 rounded-input px-1.5 text-left text-card font-[580] text-accent transition-colors hover:bg-accent-soft"
        >
          <span className="inline-flex size-6 shrink-0 items-center justify-center">
            <Plus size={16} aria-hidden />
          </span>
          <span className="aw-palette-word">Add topic</span>
        </button>
      </Tooltip>
      <h2 className="aw-palette-word border-t border-line px-1 pt-2 text-caption font-[560] text-muted">
        Drag onto a topic
      </h2>
      {actionTypes.map((type) => (
        <PaletteItem key={type.type} type={type} onAdd={() => addToSelected(type)} />
      ))}
      <DragGhost />
    </section>
  );
}

function PaletteItem({ type, onAdd }: { type: ActionDefinition; onAdd: () => void }) {
  const press = usePaletteDrag(type);
  return (
    <button
      type="button"
      title={`${type.title}: ${type.description}`}
      aria-label={type.title}
      onPointerDown={press}
      // A drag ends in a click on nothing; a click by mouse or keyboard has no drag before it.
      onClick={onAdd}
      className="aw-palette-item flex h-9 touch-none items-center gap-2.5 rounded-input border border-line bg-raised px-1.5 text-left text-card font-[580] transition-colors hover:border-line-strong hover:bg-sunken active:cursor-grabbing"
    >
      <ActionIcon type={type.type} size="sm" />
      <span className="aw-palette-word">{type.title}</span>
    </button>
  );
}

function usePaletteDrag(type: ActionDefinition) {
  const canvas = useCanvasStore();
  const actions = useCanvasActions();
  return (press: ReactPointerEvent<HTMLButtonElement>) => {
    if (press.button !== 0) return;
    const stop = new AbortController();
    const { signal } = stop;
    const { clientX: startX, clientY: startY } = press;
    const end = () => {
      stop.abort();
      canvas.setState({ drag: null, target: null });
    };
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      const dragging = canvas.getState().drag !== null;
      if (!dragging && Math.hypot(x - startX, y - startY) < DRAG_FROM) return;
      canvas.setState({ drag: { type: type.type, at: { x, y } }, target: dropTargetAt(x, y) });
    };
    const up = ({ clientX: x, clientY: y }: PointerEvent) => {
      const dragged = canvas.getState().drag !== null;
      const target = dragged ? dropTargetAt(x, y) : null;
      end();
      if (dragged) swallowClick();
      if (target) actions.drop(type, target, { x, y });
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', (key) => key.key === 'Escape' && end(), { signal });
  };
}

/** The click that the browser makes of a drag ending over its start. */
function swallowClick() {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

function DragGhost() {
  const drag = useCanvasState((state) => state.drag);
  if (!drag) return null;
  return createPortal(
    <div
      aria-hidden
      style={{ transform: `translate(${drag.at.x - 24}px, ${drag.at.y - 18}px)` }}
      className="pointer-events-none fixed top-0 left-0 z-50 flex h-9 items-center gap-2.5 rounded-input border border-accent bg-raised pr-3 pl-1.5 font-sans text-card font-[580] text-text shadow-menu"
    >
      <ActionIcon type={drag.type} size="sm" />
      {actionTypeOf(drag.type)?.title}
    </div>,
    document.body,
  );
}

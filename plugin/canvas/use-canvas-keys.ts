import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import type { RecordId } from '../../core/ids.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { isCommand, isTyping } from '../builder/key-names.ts';
import { useCanvasStore } from './canvas-state.ts';
import { onCanvas } from './on-canvas.ts';
import { useCanvasActions } from './use-canvas-actions.ts';

/**
 * The canvas without a mouse: Tab goes from card to card, Enter opens the inspector, A adds an
 * action, N a topic, Delete removes, Escape selects nothing, Ctrl or ⌘ D duplicates, Shift L tidies
 * up. Arrows move a selected card, Shift Enter picks one more (React Flow does both).
 */
export function useCanvasKeys(): void {
  const { store } = useBuilder();
  const canvas = useCanvasStore();
  const actions = useCanvasActions();
  const { getNodes } = useReactFlow();

  function openAddMenu(id: RecordId, element: Element | null) {
    const card = store.state.getState().draft.get(id);
    if (card?.kind !== 'topic' && card?.kind !== 'action') return;
    const box = element?.getBoundingClientRect();
    const at = box ? { x: box.left + 24, y: box.top + 48 } : { x: 320, y: 240 };
    canvas.setState({ menu: { at, where: { onto: 'card', id: card.id } } });
  }

  function selectAll() {
    store.select(getNodes().flatMap((node) => recordId(node.id)));
  }
  const recordId = (id: string): RecordId[] => {
    const { draft } = store.state.getState();
    for (const record of draft.values()) if (record.id === id) return [record.id];
    return [];
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isForCanvas(event.target) || event.defaultPrevented) return;
    const { selection: all, draft } = store.state.getState();
    const selection = onCanvas(draft, all);
    const focused = event.target instanceof Element ? event.target : null;
    const card = focused?.closest<HTMLElement>('.react-flow__node') ?? null;
    const onCard = card !== null && focused === card;
    const id = onCard ? recordId(card.dataset['id'] ?? '')[0] : selection[0];
    const run = (act: () => void) => {
      event.preventDefault();
      act();
    };
    const key = event.key.toLowerCase();
    if (isCommand(event)) {
      if (key === 'd') run(() => actions.duplicate(selection));
      else if (key === 'a') run(selectAll);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'escape') store.select([]);
    else if (key === 'delete' || key === 'backspace') run(() => actions.remove(selection));
    else if (key === 'enter' && !event.shiftKey && onCard && id) {
      run(() => {
        store.select([id]);
        requestAnimationFrame(() => focusInspector());
      });
    } else if (key === 'l' && event.shiftKey) run(actions.tidy);
    else if (key === 'n' && !event.shiftKey) run(() => actions.addTopic());
    else if (key === 'a' && !event.shiftKey && id) {
      run(() => {
        store.select([id]);
        openAddMenu(id, card ?? document.querySelector(`.react-flow__node[data-id="${id}"]`));
      });
    }
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Keys count here while the focus is on the canvas, or nowhere, as after a click on it. */
function isForCanvas(target: EventTarget | null): boolean {
  if (isTyping(target)) return false;
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return false;
  return (
    target === document.body || (target instanceof Element && target.closest('.aw-canvas') !== null)
  );
}

/** Puts the keyboard into the panel at the right. */
export function focusInspector() {
  const field = document.querySelector<HTMLElement>(
    '[data-inspector] :is(input, textarea, [contenteditable="true"], [role="radio"][tabindex="0"], button:not([data-quiet]))',
  );
  field?.focus();
}

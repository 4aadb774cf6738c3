import { actionIdSchema, linkIdSchema, topicIdSchema } from '../../core/ids.ts';
import type { DropTarget } from './canvas-state.ts';

/** What lies under a point of the window (in pixels) that a dragged action can drop onto. */
export function dropTargetAt(x: number, y: number): DropTarget | null {
  const under = document.elementsFromPoint(x, y);
  if (under.some((element) => element.closest('[data-no-drop]'))) return null;
  return first(under, portOf) ?? first(under, cardOf) ?? first(under, linkOf) ?? paneOf(under);
}

function first(
  elements: readonly Element[],
  read: (element: Element) => DropTarget | null,
): DropTarget | null {
  for (const element of elements) {
    const target = read(element);
    if (target) return target;
  }
  return null;
}

function portOf(element: Element): DropTarget | null {
  const port = element.closest<HTMLElement>('[data-drop-port]')?.dataset['dropPort'];
  const card = port === undefined ? null : cardOf(element);
  return port === undefined || card?.onto !== 'card' ? null : { onto: 'port', id: card.id, port };
}

function cardOf(element: Element): DropTarget | null {
  const id = element.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  const card = topicIdSchema.safeParse(id).data ?? actionIdSchema.safeParse(id).data;
  return card === undefined ? null : { onto: 'card', id: card };
}

function linkOf(element: Element): DropTarget | null {
  const id = element.closest('.react-flow__edge')?.getAttribute('data-id');
  const link = linkIdSchema.safeParse(id).data;
  return link === undefined ? null : { onto: 'link', id: link };
}

function paneOf(elements: readonly Element[]): DropTarget | null {
  return elements.some((element) => element.closest('.react-flow__pane'))
    ? { onto: 'canvas' }
    : null;
}

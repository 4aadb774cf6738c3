import type { RecordId } from '../../core/ids.ts';

/** Puts the keyboard on a card, where it is drawn and can be seen. Returns whether it is there. */
export function focusCard(id: RecordId, within: ParentNode = document): boolean {
  const card = within.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
  card?.focus({ preventScroll: true });
  return card !== null && document.activeElement === card;
}

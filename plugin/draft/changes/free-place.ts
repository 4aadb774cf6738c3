import type { Position } from '../../../core/records/base.ts';
import { type Draft, recordsOf } from '../../../core/records/draft.ts';
import { ACTION_CARD, onGrid, ROW_GAP, TOPIC_CARD } from './card-size.ts';

interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** The wanted place, or the first below it where a card of that size covers no other. */
export function freePlace(
  draft: Draft,
  wanted: Position,
  size: { readonly width: number; readonly height: number } = ACTION_CARD,
): Position {
  const column = cardsOf(draft)
    .filter((box) => box.x < wanted.x + size.width && wanted.x < box.x + box.width)
    .toSorted((a, b) => a.y - b.y);
  let y = wanted.y;
  for (const box of column) {
    const overlaps = box.y < y + size.height && y < box.y + box.height;
    if (overlaps) y = box.y + box.height + ROW_GAP;
  }
  return onGrid({ x: wanted.x, y });
}

function cardsOf(draft: Draft): Box[] {
  return [
    ...recordsOf(draft, 'topic').map((topic) => ({ ...topic.position, ...TOPIC_CARD })),
    ...recordsOf(draft, 'action').map((action) => ({ ...action.position, ...ACTION_CARD })),
  ];
}

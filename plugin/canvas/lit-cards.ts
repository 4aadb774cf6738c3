import type { Box } from './clear-shift.ts';
import type { Around } from './fit-padding.ts';

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Which of the cards reached are shown: all where they fit at the least zoom at which they can be
 * read, else the last, since all of them would stand half below panels and tools.
 */
export function cardsToShow(
  ids: readonly string[],
  bounds: Size,
  room: Size,
  around: Around,
  leastZoom: number,
): readonly string[] {
  const width = room.width - around.left - around.right;
  const height = room.height - around.top - around.bottom;
  const isFit = bounds.width * leastZoom <= width && bounds.height * leastZoom <= height;
  return isFit ? ids : ids.slice(-1);
}

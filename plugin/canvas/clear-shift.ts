/** In pixels of the window, or of the canvas' frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between a card and what surrounds it, in pixels. */
const MARGIN = 24;
/** The names of an action's ports stand at its right. */
export const PORT_NAMES = 84;

/** What stands over the canvas: palette at the upper left, tools and map at the lower edge. */
export interface Over {
  readonly above: readonly Box[];
  readonly below: readonly Box[];
}

/**
 * How far a card must move to be seen: within the room, beside the palette, above tools and map.
 * Where there is no room for all of it, its upper left corner counts.
 */
export function clearShift(
  card: Box,
  room: { readonly width: number; readonly height: number },
  over: Over,
): { dx: number; dy: number } {
  const dx = within(card.x, card.width, room.width);
  const dy = within(card.y, card.height, room.height);
  let { x, y } = { x: card.x + dx, y: card.y + dy };
  for (const box of over.below) {
    if (overlap({ ...card, x, y }, box)) y = box.y - card.height - MARGIN / 2;
  }
  for (const box of over.above) {
    if (overlap({ ...card, x, y }, box)) x = box.x + box.width + MARGIN / 2;
  }
  return { dx: x - card.x, dy: Math.max(y, MARGIN) - card.y };
}

/** The parts that stand over the canvas, as they are drawn now. */
export function boxesOver(frame: HTMLElement): Over {
  const origin = frame.getBoundingClientRect();
  const boxes = (selector: string) =>
    [...frame.querySelectorAll(selector)].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 ? [] : [{ x: x - origin.x, y: y - origin.y, width, height }];
    });
  return { above: boxes('.aw-palette'), below: boxes('.aw-tools, .aw-map') };
}

function within(start: number, size: number, room: number): number {
  const tooFar = start + size + MARGIN - room;
  const back = tooFar > 0 ? -tooFar : 0;
  return start + back < MARGIN ? MARGIN - start : back;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

import type { Position } from '../../../core/records/base.ts';

/** The cards as drawn, in pixels at 100 %. Heights are of the usual card; real ones may be larger. */
export const TOPIC_CARD = { width: 284, height: 140 } as const;
export const ACTION_CARD = { width: 252, height: 102 } as const;
/** Between a card and the actions at its right. */
export const COLUMN_GAP = 68;
/** Between an action and the next: the names of its ports stand there. */
export const PORTS_GAP = 120;
export const ROW_GAP = 24;

export const GRID = 4;

export function onGrid({ x, y }: Position): Position {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}

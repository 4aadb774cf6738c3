import { describe, expect, it } from 'vitest';
import { clearShift } from './clear-shift.ts';

const ROOM = { width: 800, height: 600 };
const OVER = {
  above: [{ x: 14, y: 14, width: 160, height: 150 }],
  below: [
    { x: 14, y: 550, width: 280, height: 40 },
    { x: 640, y: 490, width: 150, height: 96 },
  ],
};
const card = (x: number, y: number) => ({ x, y, width: 280, height: 140 });

describe('how far a selected card moves to be seen', () => {
  it('stays where it is seen already', () => {
    expect(clearShift(card(300, 200), ROOM, OVER)).toEqual({ dx: 0, dy: 0 });
  });

  it('comes in from the edges', () => {
    expect(clearShift(card(700, -80), ROOM, OVER)).toEqual({ dx: -204, dy: 104 });
  });

  it('comes out from under the palette, the tools and the map', () => {
    expect(clearShift(card(60, 60), ROOM, OVER)).toEqual({ dx: 126, dy: 0 });
    expect(clearShift(card(200, 430), ROOM, OVER).dy).toBe(550 - 12 - 140 - 430);
    expect(clearShift(card(480, 380), ROOM, OVER).dy).toBe(490 - 12 - 140 - 380);
  });
});

import { expect, it } from 'vitest';
import { aTopic } from '../../core/testing/build-project.ts';
import { createDraft } from '../../core/records/draft.ts';
import { cardsOf } from './cards.ts';
import { mapOf } from './map-of.ts';

const SIZE = { width: 150, height: 96 };
const topicsAt = (...places: { x: number; y: number }[]) =>
  cardsOf(createDraft(places.map((position, n) => aTopic(`t${n}`, { position }))), [], null, []);

it('is nothing without cards', () => {
  expect(mapOf([], SIZE)).toBeNull();
});

it('keeps every card within the map, and leads back from it to the canvas', () => {
  const corners = [
    { x: -4_000, y: 300 },
    { x: 9_000, y: 12_000 },
  ];
  const map = mapOf(topicsAt(...corners), SIZE);
  for (const corner of corners) {
    const at = map?.toMap(corner) ?? { x: -1, y: -1 };
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x).toBeLessThanOrEqual(SIZE.width);
    expect(at.y).toBeGreaterThanOrEqual(0);
    expect(at.y).toBeLessThanOrEqual(SIZE.height);
    const back = map?.toCanvas(at);
    expect(back?.x).toBeCloseTo(corner.x);
    expect(back?.y).toBeCloseTo(corner.y);
  }
});

it('draws a lone card small, in the middle', () => {
  const map = mapOf(topicsAt({ x: 500, y: 500 }), SIZE);
  const middle = map?.toCanvas({ x: SIZE.width / 2, y: SIZE.height / 2 });
  expect(middle?.x).toBeCloseTo(642);
  expect(middle?.y).toBeCloseTo(570);
  expect(map?.topics).toContain('h19.9');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId, actionIdSchema, linkIdSchema, topicIdSchema } from '../ids.ts';
import { applyChange } from '../records/change.ts';
import { createDraft, type Draft, recordsOf } from '../records/draft.ts';
import { type ProjectRecord, recordSchema } from '../records/record.ts';
import { defaultTopic } from '../records/topic.ts';
import { CARD, tidyPositions } from './tidy.ts';

const topic = (n: number, x = 0, y = n) =>
  defaultTopic(makeId(topicIdSchema, 'top', `${n}`), { x, y });
const action = (n: number) =>
  recordSchema.parse({
    id: makeId(actionIdSchema, 'act', `${n}`),
    kind: 'action',
    rev: 0,
    type: 'sms',
    prompt: [],
    config: {},
    position: { x: 0, y: 0 },
  });
const link = (n: number, from: string, to: string, port = 'matched') =>
  recordSchema.parse({
    id: makeId(linkIdSchema, 'lnk', `${n}`),
    kind: 'link',
    rev: 0,
    from,
    to,
    port,
    order: n,
  });

describe('tidy positions', () => {
  it('puts topics below each other and their actions to the right, in levels', () => {
    const draft = createDraft([
      topic(1),
      topic(2),
      action(1),
      action(2),
      action(3),
      link(1, 'top_1', 'act_1'),
      link(2, 'act_1', 'act_2', 'sent'),
      link(3, 'act_1', 'act_3', 'declined'),
    ]);
    const at = tidyPositions(draft);
    expect(at.get(topicIdSchema.parse('top_1'))).toEqual({ x: 0, y: 0 });
    expect(at.get(topicIdSchema.parse('top_2'))?.x).toBe(0);
    const first = at.get(actionIdSchema.parse('act_1'));
    const sent = at.get(actionIdSchema.parse('act_2'));
    const declined = at.get(actionIdSchema.parse('act_3'));
    expect(first?.x).toBeGreaterThan(CARD.topicWidth);
    expect(sent?.x).toBe(declined?.x);
    expect(sent?.x).toBeGreaterThan((first?.x ?? 0) + CARD.actionWidth);
  });

  it('makes several columns of many topics', () => {
    const at = tidyPositions(createDraft(Array.from({ length: 50 }, (_, n) => topic(n))));
    expect(new Set([...at.values()].map((position) => position.x)).size).toBe(5);
  });

  it('places every card, on nobody else, and again at the same place', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const at = tidyPositions(draft);
        const cards = [...recordsOf(draft, 'topic'), ...recordsOf(draft, 'action')];
        expect([...at.keys()].toSorted()).toEqual(cards.map((card) => card.id).toSorted());
        expect(overlaps(at)).toEqual([]);
        const moved: ProjectRecord[] = cards.map((card) => ({
          ...card,
          position: at.get(card.id) ?? card.position,
        }));
        expect(tidyPositions(applyChange(draft, { put: moved, remove: [] }))).toEqual(at);
      }),
      { numRuns: 200 },
    );
  });
});

function drafts(): fc.Arbitrary<Draft> {
  const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer() });
  return fc
    .tuple(
      fc.array(place, { maxLength: 20 }),
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 25 }),
    )
    .map(([places, actions, links]) =>
      createDraft([
        ...places.map(({ x, y }, n) => topic(n, x, Math.max(-1e6, Math.min(1e6, y)))),
        ...Array.from({ length: actions }, (_, n) => action(n)),
        ...links.flatMap(([from, to, fromTopic], n) => {
          const sources = fromTopic ? places.length : actions;
          if (sources === 0 || actions === 0) return [];
          const source = `${fromTopic ? 'top' : 'act'}_${from % sources}`;
          return [link(n, source, `act_${to % actions}`)];
        }),
      ]),
    );
}

function overlaps(at: ReturnType<typeof tidyPositions>): string[] {
  const boxes = [...at].map(([id, { x, y }]) => ({
    id,
    x,
    y,
    w: id.startsWith('top_') ? CARD.topicWidth : CARD.actionWidth,
    h: id.startsWith('top_') ? CARD.topicHeight : CARD.actionHeight,
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
      .map((b) => `${a.id} ${b.id}`),
  );
}

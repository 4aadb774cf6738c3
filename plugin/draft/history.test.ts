import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionDefinitions } from '../../actions/definitions.ts';
import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import { createDraft, type Draft, recordsOf } from '../../core/records/draft.ts';
import { harbourHotels } from '../api/fake/harbour-hotels.ts';
import { addAction } from './changes/add-action.ts';
import { addTopic } from './changes/add-topic.ts';
import { duplicate } from './changes/duplicate.ts';
import { moveCards } from './changes/move-cards.ts';
import { removeWithLinks } from './changes/remove-with-links.ts';
import { redo, undo } from './history.ts';
import { commit, countUnsaved, freshLocalDraft, type LocalDraft } from './local-draft.ts';
import { sameRecord } from './same-record.ts';
import { countingIds } from './testing.ts';
import { unsavedChange } from './unsaved-change.ts';

const step = fc.record({
  what: fc.constantFrom('topic', 'action', 'insert', 'remove', 'move', 'rename', 'duplicate'),
  which: fc.nat(50),
  at: fc.integer({ min: -2_000, max: 2_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const ids = countingIds();

function changeOf(draft: Draft, { what, which, at }: Step): Change {
  const topics = recordsOf(draft, 'topic');
  const links = recordsOf(draft, 'link');
  const cards: RecordId[] = [...topics, ...recordsOf(draft, 'action')].map((card) => card.id);
  const card = cards[which % Math.max(1, cards.length)];
  const topic = topics[which % Math.max(1, topics.length)];
  const link = links[which % Math.max(1, links.length)];
  const sms = actionDefinitions['sms'];
  const none: Change = { put: [], remove: [] };
  if (!sms) throw new Error('no SMS type');
  if (what === 'topic') return addTopic(draft, ids.topic(), { x: at, y: at });
  if (what === 'action' && topic) {
    const where = { onto: 'port', from: topic.id, port: 'matched' } as const;
    return addAction(draft, ids, sms, where)?.change ?? none;
  }
  if (what === 'insert' && link) {
    return addAction(draft, ids, sms, { onto: 'link', linkId: link.id })?.change ?? none;
  }
  if (what === 'remove' && card) return removeWithLinks(draft, [card]);
  if (what === 'move' && card) return moveCards(draft, new Map([[card, { x: at, y: at }]]));
  if (what === 'rename' && topic) return { put: [{ ...topic, name: `Name ${at}` }], remove: [] };
  if (what === 'duplicate' && card) return duplicate(draft, [card], ids).change;
  return none;
}

function expectSame(a: Draft, b: Draft): void {
  const all = new Set([...a.values(), ...b.values()].map((record) => record.id));
  for (const id of all) expect(sameRecord(a.get(id) ?? null, b.get(id) ?? null)).toBe(true);
}

function doAll(steps: readonly Step[]): { local: LocalDraft; drafts: Draft[] } {
  let local = freshLocalDraft(createDraft(harbourHotels()));
  const drafts = [local.draft];
  steps.forEach((one, index) => {
    const before = local.done.length;
    local = commit(local, changeOf(local.draft, one), `Step ${index}`, index * 60_000);
    if (local.done.length > before) drafts.push(local.draft);
  });
  return { local, drafts };
}

test('undoing any sequence of steps gives every draft before them again, to nothing unsaved', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { local, drafts } = doAll(steps);
      let now = local;
      for (const draft of drafts.slice(0, -1).toReversed()) {
        now = undo(now);
        expectSame(now.draft, draft);
      }
      expect(countUnsaved(now)).toBe(0);
      expect(unsavedChange(now).change).toEqual({ put: [], remove: [] });
      for (const draft of drafts.slice(1)) {
        now = redo(now);
        expectSame(now.draft, draft);
      }
    }),
    { numRuns: 150 },
  );
});

test('what differs from the saved draft is exactly what a save would send', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.nat(20), (steps, undone) => {
      let { local } = doAll(steps);
      for (let i = 0; i < undone; i++) local = undo(local);
      const { change } = unsavedChange(local);
      const all = [...local.saved.values(), ...local.draft.values()].map((record) => record.id);
      const differing = [...new Set(all)].filter(
        (id) => !sameRecord(local.saved.get(id) ?? null, local.draft.get(id) ?? null),
      );
      const sent = [...change.remove, ...change.put.map((record) => record.id)];
      expect(sent.toSorted()).toEqual(differing.toSorted());
    }),
    { numRuns: 150 },
  );
});

test('quick typing into one field is one step, and a pause starts the next', () => {
  let local = freshLocalDraft(createDraft(harbourHotels()));
  const [topic] = recordsOf(local.draft, 'topic');
  if (!topic) throw new Error('no topic');
  const type = (name: string, at: number) => {
    local = commit(local, { put: [{ ...topic, name }], remove: [] }, 'Rename the topic', at);
  };
  type('P', 0);
  type('Pa', 300);
  type('Par', 900);
  expect(local.done).toHaveLength(1);
  type('Park', 9_000);
  expect(local.done).toHaveLength(2);
  expect(undo(local).draft.get(topic.id)).toMatchObject({ name: 'Par' });
  expect(undo(undo(local)).draft.get(topic.id)).toMatchObject({ name: topic.name });
});

import { describe, expect, test } from 'vitest';
import { actionDefinitions } from '../../../actions/definitions.ts';
import { actionIdSchema, linkIdSchema, topicIdSchema } from '../../../core/ids.ts';
import { applyChange } from '../../../core/records/change.ts';
import { createDraft, type Draft, recordOf, recordsOf } from '../../../core/records/draft.ts';
import { graphOf } from '../../../core/release/draft-graph.ts';
import { harbourHotels } from '../../api/fake/harbour-hotels.ts';
import { countingIds } from '../testing.ts';
import { addAction, type Where } from './add-action.ts';
import { addTopic } from './add-topic.ts';
import { connect, reconnect } from './connect.ts';
import { createReferenced } from './create-referenced.ts';
import { duplicate } from './duplicate.ts';
import { removeWithLinks } from './remove-with-links.ts';

const draft = createDraft(harbourHotels());
const ids = countingIds();
const topic = topicIdSchema.parse('top_booking');
const sms = actionIdSchema.parse('act_booking_sms');
const desk = actionIdSchema.parse('act_front_desk');
const declined = linkIdSchema.parse('lnk_2');

function add(where: Where) {
  const type = actionDefinitions['sms'];
  const added = type && addAction(draft, ids, type, where);
  if (!added) throw new Error('not added');
  return { id: added.actionId, after: applyChange(draft, added.change) };
}

const linksBetween = (within: Draft, from: string, to: string) =>
  recordsOf(within, 'link').filter((link) => link.from === from && link.to === to);

describe('an added action', () => {
  test('on a topic is linked from it, after what is there, and covers no card', () => {
    const { id, after } = add({ onto: 'port', from: topic, port: 'matched' });
    expect(linksBetween(after, topic, id)).toMatchObject([{ port: 'matched', order: 1 }]);
    const places = recordsOf(after, 'action').map(({ position }) => `${position.x},${position.y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('on an outcome is chained there', () => {
    const { id, after } = add({ onto: 'port', from: sms, port: 'failed' });
    expect(linksBetween(after, sms, id)).toMatchObject([{ port: 'failed' }]);
  });

  test('on a link stands between its two ends', () => {
    const { id, after } = add({ onto: 'link', linkId: declined });
    expect(linksBetween(after, sms, desk)).toEqual([]);
    expect(linksBetween(after, sms, id)).toMatchObject([{ id: declined, port: 'declined' }]);
    expect(linksBetween(after, id, desk)).toMatchObject([{ port: 'sent' }]);
    const shifted = recordOf(after, 'action', desk)?.position.x ?? 0;
    expect(shifted).toBeGreaterThan(recordOf(draft, 'action', desk)?.position.x ?? 0);
  });

  test('on the empty canvas stays loose', () => {
    const { id, after } = add({ onto: 'canvas', position: { x: 2_000, y: 2_000 } });
    expect(graphOf(after).linksTo(id)).toEqual([]);
    expect(recordOf(after, 'action', id)?.position).toEqual({ x: 2_000, y: 2_000 });
  });

  test('on a card that is gone is not made', () => {
    const type = actionDefinitions['sms'];
    const from = topicIdSchema.parse('top_gone');
    expect(type && addAction(draft, ids, type, { onto: 'port', from, port: 'matched' })).toBeNull();
  });
});

describe('a link', () => {
  test('is refused twice between the same two, and from an action to itself', () => {
    const twice = connect(draft, ids.link(), { from: sms, port: 'declined', to: desk });
    expect(twice).toEqual({ refused: 'These two are linked already.' });
    const self = connect(draft, ids.link(), { from: sms, port: 'sent', to: sms });
    expect(self).toEqual({ refused: 'An action cannot follow itself.' });
  });

  test('may close a circle, which then shows as a problem', () => {
    expect(connect(draft, ids.link(), { from: desk, port: 'failed', to: sms })).toHaveProperty(
      'change',
    );
  });

  test('keeps its id when its ends move', () => {
    const answer = reconnect(draft, declined, { from: sms, port: 'failed', to: desk });
    expect(answer).toMatchObject({ change: { put: [{ id: declined, port: 'failed' }] } });
  });
});

test('removing a card removes the links at both of its sides', () => {
  const after = applyChange(draft, removeWithLinks(draft, [sms]));
  expect(recordOf(after, 'action', sms)).toBeUndefined();
  expect(recordsOf(after, 'link').filter((link) => link.from === sms || link.to === sms)).toEqual(
    [],
  );
});

test('duplicates are linked among themselves as their originals are', () => {
  const copies = duplicate(draft, [topic, sms, desk], ids);
  const after = applyChange(draft, copies.change);
  const [newTopic, newSms, newDesk] = copies.ids;
  expect(linksBetween(after, newTopic ?? '', newSms ?? '')).toHaveLength(1);
  expect(linksBetween(after, newSms ?? '', newDesk ?? '')).toMatchObject([{ port: 'declined' }]);
  expect(recordsOf(after, 'link')).toHaveLength(recordsOf(draft, 'link').length + 2);
});

test('new topics have names of their own', () => {
  const once = applyChange(draft, addTopic(draft, ids.topic(), { x: 0, y: 0 }));
  const twice = applyChange(once, addTopic(once, ids.topic(), { x: 0, y: 0 }));
  const names = recordsOf(twice, 'topic').map(({ name }) => name);
  expect(names).toContain('New topic');
  expect(names).toContain('New topic 2');
});

test('every kind a prompt can name can be made from within it', () => {
  for (const kind of [
    'template',
    'handoff',
    'function',
    'attribute',
    'entity',
    'variable',
  ] as const) {
    const made = createReferenced(kind, ' late_checkout ', 'x1');
    expect(made?.reference).toMatchObject({ kind, label: 'late_checkout' });
    expect(made?.change.put[0]).toMatchObject({ kind, id: made?.reference.id });
  }
});

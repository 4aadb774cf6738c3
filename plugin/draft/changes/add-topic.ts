import type { TopicId } from '../../../core/ids.ts';
import type { Position } from '../../../core/records/base.ts';
import type { Change } from '../../../core/records/change.ts';
import { type Draft, recordsOf } from '../../../core/records/draft.ts';
import { defaultTopic } from '../../../core/records/topic.ts';
import { TOPIC_CARD } from './card-size.ts';
import { freePlace } from './free-place.ts';

/** A topic at that place, or below it where it would cover a card, under a name of its own. */
export function addTopic(draft: Draft, id: TopicId, position: Position): Change {
  const topic = defaultTopic(id, freePlace(draft, position, TOPIC_CARD));
  return { put: [{ ...topic, name: unusedName(draft, topic.name) }], remove: [] };
}

/** A column this close, in pixels, takes a new topic in. */
const NEAR_COLUMN = 420;

/** The place, moved sideways into the nearest column of topics, so that new ones stand in line. */
export function inColumn(draft: Draft, place: Position): Position {
  let nearest = { x: place.x, distance: NEAR_COLUMN };
  for (const { position } of recordsOf(draft, 'topic')) {
    const distance = Math.abs(position.x - place.x);
    if (distance < nearest.distance) nearest = { x: position.x, distance };
  }
  return { x: nearest.x, y: place.y };
}

/** @example unusedName(draft, 'New topic') // 'New topic 2' where the first is taken */
export function unusedName(draft: Draft, wanted: string): string {
  const taken = new Set(recordsOf(draft, 'topic').map((topic) => topic.name));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}

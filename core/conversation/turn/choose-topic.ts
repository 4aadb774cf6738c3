import type { TopicId } from '../../ids.ts';
import type { Reading } from '../reading.ts';
import type { Turn } from './turn.ts';

const FIRST = /\b(first|former|primer[oa]?|premi[eè]re?)\b/i;
const SECOND = /\b(second|latter|segund[oa]|deuxi[eè]me|second)\b/i;

/** Which of two topics the caller means: by place, by a word of the name, or by the better match. */
export function chooseTopic(
  turn: Turn,
  [first, second]: readonly [TopicId, TopicId],
  reading: Reading,
): TopicId | null {
  const { words } = turn;
  if (FIRST.test(words) !== SECOND.test(words)) return FIRST.test(words) ? first : second;
  const named = [first, second].filter((id) => namesTopic(turn, id, words));
  if (named.length === 1) return named[0] ?? null;
  const [best] = reading.topics;
  const isOneOfThem = best?.topicId === first || best?.topicId === second;
  return best?.accepted && isOneOfThem && !reading.tooClose ? best.topicId : null;
}

function namesTopic(turn: Turn, id: TopicId, words: string): boolean {
  const name = turn.index.topics.get(id)?.name ?? '';
  const said = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return own.some((word) => said.has(word));
}

import type { StepResult } from '../../core/conversation/turn/turn.ts';
import { wayToText } from '../../core/conversation/way-to-text.ts';
import type { ActionId, TopicId } from '../../core/ids.ts';
import type { Release } from '../../core/release/release.ts';
import type { Tx } from '../db/handles.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { type CountedEvent, countEvent } from './stats-repo.ts';

/**
 * Counts the way to a text, once for each turn that is stored: topics that can text and were
 * matched, offers, and consents (see `wayToText`).
 */
export function countTurn(
  tx: Tx,
  row: Pick<ConversationRow, 'id' | 'projectId' | 'environment' | 'isTest' | 'state'>,
  release: Release,
  result: Pick<StepResult, 'notes' | 'effects' | 'state'>,
  at: Date,
): void {
  const { id, projectId, environment, isTest } = row;
  const place = { id, projectId, environment, isTest, errorCode: '', at };
  const count = (what: CountedEvent['what'], topicId: TopicId | null, n: number) => {
    if (n > 0) countEvent(tx, { ...place, what, topicId }, n);
  };
  for (const { what, topicId } of result.notes) {
    if (what === 'matched' && topicId && canText(release, topicId)) count(what, topicId, 1);
  }
  const { offered, agreed } = wayToText(row.state, result);
  count('offered', result.state.lastTopicId, offered);
  count('agreed', result.state.lastTopicId, agreed);
}

const texting = new WeakMap<Release, ReadonlySet<TopicId>>();

/** Whether an action of the topic, or one further down its links, sends a text. */
function canText(release: Release, topicId: TopicId): boolean {
  const known = texting.get(release) ?? topicsThatText(release);
  texting.set(release, known);
  return known.has(topicId);
}

function topicsThatText({ graph }: Release): ReadonlySet<TopicId> {
  const leadsToText = (ids: readonly ActionId[], seen: Set<ActionId>): boolean =>
    ids.some((id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      const action = graph.actions[id];
      if (action?.plan.does === 'sendSms') return true;
      return leadsToText(Object.values(action?.next ?? {}).flat(), seen);
    });
  const topics = graph.topics.filter((topic) => leadsToText(topic.actions, new Set()));
  return new Set(topics.map((topic) => topic.id));
}

import type { TopicId } from '../../ids.ts';
import { runQueue } from './run-queue.ts';
import { speakContent } from './speak-content.ts';
import type { Turn } from './turn.ts';

/** Rule 6: the topic is answered, then its actions are run or offered. */
export function answerTopic(turn: Turn, topicId: TopicId, how: string): void {
  const topic = turn.index.topics.get(topicId);
  if (!topic) return;
  turn.update({ unmatched: 0, lastTopicId: topicId, queue: topic.actions });
  turn.note({
    what: 'matched',
    text: `matched ${topic.name}${how}`,
    tone: 'good',
    topicId,
    port: 'matched',
  });
  turn.say(speakContent(turn, topic.content));
  runQueue(turn);
}

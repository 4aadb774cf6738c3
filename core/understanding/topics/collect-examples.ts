import type { TopicId } from '../../ids.ts';
import { featuresOf, type TextFeatures } from './features.ts';
import { withoutFillers } from './fillers.ts';
import type { TrainingSettings } from './settings.ts';
import { smallTalk } from './small-talk.ts';
import { tokenize } from './tokenize.ts';

/** What a topic is trained on. */
export interface TopicExamples {
  topicId: TopicId;
  name: string;
  exampleQueries: readonly string[];
  content?: string;
}

/** A text to train on; `topic` is an index into the topics, or `NO_TOPIC`. */
export interface TrainingText {
  topic: number;
  cost: number;
  features: TextFeatures;
  /** True for an example query: what callers say, so what thresholds are calibrated on. */
  isQuery: boolean;
}

export const NO_TOPIC = -1;

/** Words of a topic's content that are read: what it is about stands at its beginning. */
const CONTENT_WORDS = 60;

/** Words of a text as training and matching both see them. */
export function wordsOf(text: string): readonly string[] {
  return withoutFillers(tokenize(text));
}

/** Splits `visit-prep`, `visit_prep` and `visitPrep` into words. */
export function wordsOfName(name: string): readonly string[] {
  return wordsOf(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/**
 * Every text the matcher is trained on: example queries at full cost, names and content at a part
 * of it (at full cost where a topic has no queries), and small talk against all topics.
 */
export function collectExamples(
  topics: readonly TopicExamples[],
  settings: TrainingSettings,
): TrainingText[] {
  const texts: TrainingText[] = [];
  const add = (topic: number, cost: number, words: readonly string[], isQuery = false) => {
    if (words.length > 0 && cost > 0) {
      texts.push({ topic, cost, features: featuresOf(words), isQuery });
    }
  };
  topics.forEach((topic, index) => {
    const before = texts.length;
    for (const query of topic.exampleQueries) add(index, 1, wordsOf(query), true);
    const hasQueries = texts.length > before;
    add(index, hasQueries ? settings.nameCost : 1, wordsOfName(topic.name));
    const content = wordsOf(topic.content ?? '').slice(0, CONTENT_WORDS);
    add(index, hasQueries ? settings.contentCost : 1, content);
  });
  for (const sentence of smallTalk) add(NO_TOPIC, settings.smallTalkCost, wordsOf(sentence));
  return texts;
}

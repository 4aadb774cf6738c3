import { UserError } from '../../errors.ts';
import { calibrate } from './calibrate.ts';
import { collectExamples, NO_TOPIC, type TopicExamples } from './collect-examples.ts';
import { makeMatcher, type TopicMatcher } from './matcher.ts';
import { decodeModel } from './model-codec.ts';
import { readHeldOut } from './read-held-out.ts';
import { defaultSettings, type TrainingSettings } from './settings.ts';
import type { TopicModel } from './topic-model.ts';
import { trainWeights } from './train-weights.ts';
import { verbatimTopics } from './verbatim.ts';
import { buildVocabulary, vectorize } from './vocabulary.ts';
import { indexWeights, MOST_TOPICS } from './weight-index.ts';

export type { TopicExamples } from './collect-examples.ts';
export type { TopicMatch, TopicMatcher } from './matcher.ts';
export { type TopicModel, topicModelSchema } from './topic-model.ts';

/**
 * Trains a matcher of callers' words to topics: one linear SVM a topic over TF-IDF of words and
 * characters, calibrated on the project's own example queries. The same topics give the same
 * matcher. Time grows with the number of example queries; give large projects a worker.
 */
export function trainTopicMatcher(
  topics: readonly TopicExamples[],
  settings: TrainingSettings = defaultSettings,
): TopicMatcher {
  if (topics.length > MOST_TOPICS) {
    throw new UserError(
      'too_large',
      `A project can have ${MOST_TOPICS} topics at most; this one has ${topics.length}.`,
      'Split the project.',
    );
  }
  const texts = collectExamples(topics, settings);
  const ofTopics = texts.filter((text) => text.topic !== NO_TOPIC);
  const vocabulary = buildVocabulary(ofTopics.map((text) => text.features));
  const vectors = texts.map((text) => vectorize(vocabulary, text.features, settings.wordShare));
  const featureCount = vocabulary.occurrences.length;
  const trained = trainWeights(texts, vectors, topics.length, featureCount, settings);
  const index = indexWeights(trained.topics, featureCount, settings.leastWeight);
  const readings = readHeldOut(texts, vocabulary, index, trained.ownPull, settings);
  return makeMatcher({
    topicIds: topics.map((topic) => topic.topicId),
    wordShare: settings.wordShare,
    unknownPenalty: settings.unknownPenalty,
    thinPenalty: settings.thinPenalty,
    vocabulary,
    index,
    calibration: calibrate(readings),
    verbatim: verbatimTopics(topics),
  });
}

/** A matcher from a stored model, without training. A damaged model is a `UserError`. */
export function loadTopicMatcher(model: TopicModel): TopicMatcher {
  return makeMatcher(decodeModel(model));
}

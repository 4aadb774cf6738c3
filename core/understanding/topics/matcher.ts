import type { TopicId } from '../../ids.ts';
import { wordsOf } from './collect-examples.ts';
import { featuresOf } from './features.ts';
import { encodeModel, type MatcherParts } from './model-codec.ts';
import type { TopicModel } from './topic-model.ts';
import { fingerprint } from './verbatim.ts';
import { vectorize } from './vocabulary.ts';
import { makeScorer } from './weight-index.ts';

export interface TopicMatch {
  topicId: TopicId;
  /** 0 to 1, comparable between topics and texts of a project; 0.5 and above is accepted. */
  score: number;
}

export interface TopicMatcher {
  /** The best topics for what a caller said, best first, ten at most; none for no words. */
  match(text: string): TopicMatch[];
  /** Whether a match is good enough to answer, by the project's calibrated threshold. */
  accepts(match: TopicMatch | undefined): boolean;
  /** Whether both are good enough and neither clearly better: ask 'A or B?'. */
  tooClose(a: TopicMatch, b: TopicMatch): boolean;
  /** The trained model as plain JSON, for `loadTopicMatcher`. */
  toJSON(): TopicModel;
}

const MOST_MATCHES = 10;
const ACCEPTED_FROM = 0.5;
/** The surest a match can be that is not word for word. */
const SUREST = 0.99;

function logit(score: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, score));
  return Math.log(bounded / (1 - bounded));
}

/** A matcher over trained parts; holds no state between two calls. */
export function makeMatcher(parts: MatcherParts): TopicMatcher {
  const { topicIds, vocabulary, calibration, verbatim } = parts;
  const scorer = makeScorer(parts.index);
  const accepts = (match: TopicMatch | undefined) =>
    match !== undefined && match.score >= ACCEPTED_FROM;
  return {
    match(text) {
      const words = wordsOf(text);
      const vector = vectorize(vocabulary, featuresOf(words), parts.wordShare);
      const raw = scorer(vector);
      const said = verbatim.get(fingerprint(words)) ?? [];
      for (const topic of said) raw[topic] = Number.POSITIVE_INFINITY;
      const penalty =
        parts.unknownPenalty * vector.unknown +
        parts.thinPenalty * vector.thin +
        calibration.threshold;
      return bestOf(raw).flatMap((topic) => {
        const topicId = topicIds[topic];
        if (topicId === undefined) return [];
        const margin = ((raw[topic] ?? 0) - penalty) * calibration.slope;
        const score = margin > 700 ? 1 : Math.min(SUREST, 1 / (1 + Math.exp(-margin)));
        return [{ topicId, score }];
      });
    },
    accepts,
    tooClose(a, b) {
      if (!accepts(a) || !accepts(b)) return false;
      const gap = Math.abs(logit(a.score) - logit(b.score));
      return gap < calibration.closeGap * calibration.slope;
    },
    toJSON: () => encodeModel(parts),
  };
}

/** Indexes of the best scores above -Infinity, best first; equal ones in the topics' order. */
function bestOf(raw: Float64Array): number[] {
  const best: number[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (let topic = 0; topic < raw.length; topic += 1) {
    const score = raw[topic] ?? lowest;
    if (score === Number.NEGATIVE_INFINITY) continue;
    if (best.length === MOST_MATCHES && score <= lowest) continue;
    let at = best.length;
    while (at > 0 && (raw[best[at - 1] ?? 0] ?? 0) < score) at -= 1;
    best.splice(at, 0, topic);
    if (best.length > MOST_MATCHES) best.pop();
    lowest = raw[best[best.length - 1] ?? 0] ?? lowest;
  }
  return best;
}

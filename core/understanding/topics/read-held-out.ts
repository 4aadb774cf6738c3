import type { HeldOutReading } from './calibrate.ts';
import type { TrainingText } from './collect-examples.ts';
import type { TrainingSettings } from './settings.ts';
import type { OwnPull } from './train-weights.ts';
import { type Vocabulary, vectorize } from './vocabulary.ts';
import { makeScorer, type WeightIndex } from './weight-index.ts';

/** Queries read at most; a larger project is sampled evenly. */
const MOST_READINGS = 2_000;

/**
 * Reads example queries as if each had been left out of the training, without training again:
 * what the query itself pulls on each topic's weights is taken off its score (Jaakkola and
 * Haussler's leave-one-out bound), softened by `leftOutShare`, since the examples that stay would
 * make up for a part of it. Queries of topics with a single one are skipped.
 */
export function readHeldOut(
  texts: readonly TrainingText[],
  vocabulary: Vocabulary,
  index: WeightIndex,
  ownPull: readonly OwnPull[],
  settings: TrainingSettings,
): HeldOutReading[] {
  const perTopic = new Map<number, number>();
  for (const text of texts) {
    if (text.isQuery) perTopic.set(text.topic, (perTopic.get(text.topic) ?? 0) + 1);
  }
  const queries = texts.flatMap((text, i) =>
    text.isQuery && (perTopic.get(text.topic) ?? 0) > 1 ? [i] : [],
  );
  const step = Math.max(1, queries.length / MOST_READINGS);
  const scorer = makeScorer(index);
  const readings: HeldOutReading[] = [];
  for (let k = 0; k < queries.length; k += step) {
    const i = queries[Math.floor(k)] ?? 0;
    const text = texts[i];
    if (text === undefined) continue;
    const vector = vectorize(vocabulary, text.features, settings.wordShare, 2);
    const scores = scorer(vector);
    const pull = ownPull[i];
    pull?.topics.forEach((topic, at) => {
      const taken = settings.leftOutShare * (pull.amounts[at] ?? 0);
      scores[topic] = (scores[topic] ?? 0) - taken;
    });
    readings.push(
      readingOf(
        scores,
        text.topic,
        settings.unknownPenalty * vector.unknown + settings.thinPenalty * vector.thin,
      ),
    );
  }
  return readings;
}

function readingOf(scores: Float64Array, ownTopic: number, penalty: number): HeldOutReading {
  let rival = Number.NEGATIVE_INFINITY;
  scores.forEach((score, topic) => {
    if (topic !== ownTopic) rival = Math.max(rival, score);
  });
  return { own: (scores[ownTopic] ?? 0) - penalty, rival: rival - penalty };
}

import { NO_TOPIC, type TrainingText } from './collect-examples.ts';
import { nearestRivals } from './rivals.ts';
import type { TrainingSettings } from './settings.ts';
import { addScaled, trainSvm } from './svm.ts';
import type { SparseVector } from './vocabulary.ts';

/** The linear function of one topic: bias + the dot product of a text with the weights. */
export interface TopicWeights {
  bias: number;
  ids: Int32Array;
  values: Float32Array;
}

/** How much example `i` itself adds to each topic's score of it, were it left out. */
export interface OwnPull {
  topics: number[];
  amounts: number[];
}

export interface TrainedWeights {
  topics: TopicWeights[];
  ownPull: OwnPull[];
}

interface Training {
  texts: readonly TrainingText[];
  vectors: readonly SparseVector[];
  settings: TrainingSettings;
  ownPull: OwnPull[];
  /** Zero between two topics; as long as the vocabulary. */
  scratch: Float64Array;
}

/** Trains each topic against the others (its nearest rivals, where there are many). */
export function trainWeights(
  texts: readonly TrainingText[],
  vectors: readonly SparseVector[],
  topicCount: number,
  featureCount: number,
  settings: TrainingSettings,
): TrainedWeights {
  const byTopic: number[][] = Array.from({ length: topicCount }, () => []);
  const smallTalk: number[] = [];
  texts.forEach((text, i) => {
    (text.topic === NO_TOPIC ? smallTalk : byTopic[text.topic])?.push(i);
  });
  const rivals =
    topicCount > settings.trainAgainstAllUpTo
      ? nearestRivals(vectors, byTopic, settings.rivals)
      : undefined;
  const everybody = texts.map((_, i) => i);
  const training: Training = {
    texts,
    vectors,
    settings,
    ownPull: texts.map(() => ({ topics: [], amounts: [] })),
    scratch: new Float64Array(featureCount),
  };
  const topics = byTopic.map((own, topic) => {
    const against = rivals?.[topic]?.flatMap((rival) => byTopic[rival] ?? []);
    const members = against === undefined ? everybody : [...own, ...against];
    return trainTopic(training, topic, own, members);
  });
  return { topics, ownPull: training.ownPull };
}

function trainTopic(
  training: Training,
  topic: number,
  own: readonly number[],
  members: readonly number[],
): TopicWeights {
  const { texts, vectors, settings, ownPull, scratch } = training;
  if (own.length === 0) return { bias: -1, ids: new Int32Array(0), values: new Float32Array(0) };
  const examples: SparseVector[] = [];
  const positive: boolean[] = [];
  const costs: number[] = [];
  for (const i of members) {
    const text = texts[i];
    const vector = vectors[i];
    if (text === undefined || vector === undefined) continue;
    const isOwn = text.topic === topic;
    examples.push(vector);
    positive.push(isOwn);
    costs.push(text.cost * (isOwn ? settings.positiveCost : settings.negativeCost));
  }
  const { bias, alpha } = trainSvm(
    {
      examples,
      positive,
      costs,
      biasValue: settings.biasValue,
      passes: settings.passes,
      tolerance: settings.tolerance,
    },
    scratch,
  );
  const ownCost = own.reduce((sum, i) => sum + (texts[i]?.cost ?? 0), 0);
  const used: SparseVector[] = [];
  members.forEach((i, k) => {
    const vector = vectors[i];
    if (vector === undefined) return;
    const share = positive[k]
      ? (settings.centroidShare * (texts[i]?.cost ?? 0)) / Math.max(ownCost, 1e-9)
      : 0;
    const pull = alpha[k] ?? 0;
    if (pull === 0 && share === 0) return;
    if (share > 0) addScaled(scratch, vector, share);
    used.push(vector);
    const side = positive[k] ? 1 : -1;
    ownPull[i]?.topics.push(topic);
    ownPull[i]?.amounts.push(
      side * pull * (vector.squares + settings.biasValue ** 2) + share * vector.squares,
    );
  });
  return { bias, ...harvest(scratch, used) };
}

/** Takes the weights of the used vectors' features out of `scratch`, which is zero afterwards. */
function harvest(
  scratch: Float64Array,
  used: readonly SparseVector[],
): Pick<TopicWeights, 'ids' | 'values'> {
  const ids: number[] = [];
  const values: number[] = [];
  for (const vector of used) {
    for (const id of vector.ids) {
      const value = scratch[id] ?? 0;
      if (value === 0) continue;
      ids.push(id);
      values.push(value);
      scratch[id] = 0;
    }
  }
  return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
}

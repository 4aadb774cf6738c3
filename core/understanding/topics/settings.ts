/** What the trainer can be tuned by; the defaults were chosen by held-out accuracy (see bench). */
export interface TrainingSettings {
  /** Share of the squared length of a text that its word features get; characters get the rest. */
  wordShare: number;
  /** Cost of an error on a positive example, and on a negative one. */
  positiveCost: number;
  negativeCost: number;
  /** Value of the constant feature that carries the bias. */
  biasValue: number;
  /** Cost of an error on a topic's name, and content, relative to one on an example query. */
  nameCost: number;
  contentCost: number;
  /** Cost of an error on everyday small talk, which no topic is about unless one says so. */
  smallTalkCost: number;
  /** How much of the centroid of a topic's examples is added to its weights. */
  centroidShare: number;
  /** Passes over the examples at most, and the violation of optimality at which to stop. */
  passes: number;
  tolerance: number;
  /** Up to so many topics each is trained against all others; above, against `rivals`. */
  trainAgainstAllUpTo: number;
  rivals: number;
  /** How much the share of unknown words takes from the margin. */
  unknownPenalty: number;
  /** How much a text of everyday words only ('is there a') loses of its margin. */
  thinPenalty: number;
  /** How much of what a query pulls itself is lost when it is left out, 0 to 1. */
  leftOutShare: number;
  /** Weights below this share of a topic's largest are dropped. */
  leastWeight: number;
}

export const defaultSettings: TrainingSettings = {
  wordShare: 0.6,
  positiveCost: 4,
  negativeCost: 1,
  biasValue: 1,
  nameCost: 0.5,
  contentCost: 0.3,
  smallTalkCost: 0.5,
  centroidShare: 0.2,
  passes: 12,
  tolerance: 0.1,
  trainAgainstAllUpTo: 200,
  rivals: 40,
  unknownPenalty: 0.6,
  thinPenalty: 1,
  leftOutShare: 0.6,
  leastWeight: 0.03,
};

import { z } from 'zod';
import { topicIdSchema } from '../../ids.ts';

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64 text');

/**
 * A trained matcher as plain JSON, stored with a release and only read when it is loaded.
 * Number arrays are base64 of little-endian values; F is the number of features, W of weights.
 */
export const topicModelSchema = z.strictObject({
  version: z.literal(1),
  topicIds: z.array(topicIdSchema).max(65_535),
  wordShare: z.number().min(0).max(1),
  unknownPenalty: z.number(),
  thinPenalty: z.number(),
  documents: z.int().min(0),
  /** F feature hashes, 4 bytes each. */
  hashes: base64Schema,
  /** In how many texts each feature occurs, 2 bytes each. */
  occurrences: base64Schema,
  /** How many weights each feature has, 2 bytes each. */
  counts: base64Schema,
  /** The topic of each of W weights, 2 bytes each, and the weight, 1 byte each. */
  weightTopics: base64Schema,
  weights: base64Schema,
  /** Bias, and worth of one unit of weight, of each topic, 4 bytes each. */
  biases: base64Schema,
  scales: base64Schema,
  calibration: z.strictObject({
    threshold: z.number(),
    slope: z.number().positive(),
    closeGap: z.number().min(0),
  }),
  /** Texts said word for word: fingerprint of the text, and the topics that have it. */
  verbatim: z.array(z.tuple([z.int(), z.array(z.int().min(0))])),
});

export type TopicModel = z.infer<typeof topicModelSchema>;

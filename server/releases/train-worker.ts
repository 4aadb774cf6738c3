import { parentPort } from 'node:worker_threads';
import { UserError } from '../../core/errors.ts';
import { trainTopicMatcher } from '../../core/understanding/topics/train-topic-matcher.ts';
import type { TrainingAnswer, TrainingOrder } from './matcher-trainer.ts';

/** Runs in a thread: trains on what it is sent, one order after the other. */
parentPort?.on('message', (order: TrainingOrder) => parentPort?.postMessage(train(order)));

function train({ id, topics }: TrainingOrder): TrainingAnswer {
  try {
    return { id, model: trainTopicMatcher(topics).toJSON() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy } = error;
    return { id, refused: { code, message, remedy } };
  }
}

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../core/errors.ts';
import type {
  TopicExamples,
  TopicModel,
} from '../../core/understanding/topics/train-topic-matcher.ts';

export interface TrainingOrder {
  readonly id: number;
  readonly topics: readonly TopicExamples[];
}

/** What the thread answers: the model, or why there is none. */
export type TrainingAnswer = { readonly id: number } & (
  | { readonly model: TopicModel }
  | { readonly refused: { code: UserError['code']; message: string; remedy: string } }
);

interface Waiting {
  resolve(model: TopicModel): void;
  reject(error: unknown): void;
}

/**
 * Trains topic matchers in a thread, so that calls go on meanwhile.
 *
 * States: no thread -> (first order) a thread, which stays for the next order and does not keep
 * the process alive -> no thread again when it fails, which rejects every open order, or on close.
 */
export class MatcherTrainer {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #orders = 0;

  /** Throws `UserError` where core does (too many topics). */
  train(topics: readonly TopicExamples[]): Promise<TopicModel> {
    const order: TrainingOrder = { id: ++this.#orders, topics };
    return new Promise((resolve, reject) => {
      this.#worker ??= this.#startThread();
      this.#worker.ref();
      this.#waiting.set(order.id, { resolve, reject });
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #startThread(): Worker {
    const worker = new Worker(threadFile(), { execArgv: [] });
    worker.on('message', (answer: TrainingAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('the training thread has ended')));
    return worker;
  }

  #settle(answer: TrainingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if ('model' in answer) return waiting?.resolve(answer.model);
    const { code, message, remedy } = answer.refused;
    waiting?.reject(new UserError(code, message, remedy));
  }

  #fail(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

/** The sources need a loader; the build has the thread's file beside the chunks' folder. */
function threadFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./train-worker-dev.mjs', import.meta.url);
  const places = ['./train-worker.js', '../train-worker.js'];
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error(`train-worker.js is missing beside ${import.meta.url}`);
  return found;
}

import { within } from './within.ts';

/** Work that is done again and again while the server runs. */
export interface RepeatingOptions {
  /** Never rejects. Asks between its steps whether it may go on. */
  readonly work: (mayGoOn: () => boolean) => Promise<void>;
  /** Between one end and the next beginning; each time a quarter more or less. */
  readonly everyMs: number;
  /** Whether it is done once at the start, too. */
  readonly atOnce: boolean;
  /** Before it is done for the second time, where that is sooner. */
  readonly firstMs?: number;
  readonly random?: (() => number) | undefined;
}

/** Work under way is waited for this long when the server stops. */
const GRACE_MS = 3_000;

/**
 * States: stopped -> (working ->) waiting -> working -> waiting … -> stopped. Servers that were
 * started together do not work at the same moments. A process with nothing else to do may end.
 */
export class Repeating {
  readonly #options: RepeatingOptions;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = true;
  #working: Promise<void> = Promise.resolve();
  #nextMs: number;

  constructor(options: RepeatingOptions) {
    this.#options = options;
    this.#nextMs = options.firstMs ?? options.everyMs;
  }

  start(): void {
    this.#isStopped = false;
    if (this.#options.atOnce) this.#work();
    else this.#wait();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await within(GRACE_MS, this.#working);
  }

  #wait(): void {
    const { everyMs, random } = this.#options;
    this.#timer = setTimeout(() => this.#work(), spread(this.#nextMs, random));
    this.#timer.unref();
    this.#nextMs = everyMs;
  }

  #work(): void {
    this.#working = this.#options
      .work(() => !this.#isStopped)
      .then(() => {
        if (!this.#isStopped) this.#wait();
      });
  }
}

/** From three quarters to five quarters of it. */
export function spread(ms: number, random: () => number = Math.random): number {
  return Math.round(ms * (0.75 + random() / 2));
}

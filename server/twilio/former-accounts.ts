import type { Background } from '../background.ts';
import { Repeating } from '../repeating.ts';
import type { Deps } from '../deps.ts';
import type { TwilioService } from './service.ts';

const HOUR_MS = 3_600_000;

/**
 * Removes, every hour, what is kept of accounts that projects were connected to before, once none of
 * their texts is open any more, or recent: until then callbacks and what people text back are verified
 * by it, and lost answers looked for.
 */
export class FormerAccounts implements Background {
  readonly #deps: Deps;
  readonly #twilio: TwilioService;
  readonly #repeating: Repeating;

  constructor(deps: Deps, twilio: TwilioService) {
    this.#deps = deps;
    this.#twilio = twilio;
    this.#repeating = new Repeating({
      work: () => this.forget(),
      everyMs: HOUR_MS,
      atOnce: false,
      random: deps.engine?.random,
    });
  }

  start(): void {
    this.#repeating.start();
  }

  async stop(): Promise<void> {
    await this.#repeating.stop();
  }

  /** Never rejects. */
  async forget(now = this.#deps.now()): Promise<void> {
    try {
      await this.#twilio.forgetFormer(now);
    } catch (error) {
      this.#deps.log.error({ err: error }, 'former accounts could not be forgotten');
    }
  }
}

import type { Background } from '../../background.ts';
import { Repeating } from '../../repeating.ts';
import type { Deps } from '../../deps.ts';
import { within } from '../../within.ts';
import { MissedOfAccount, type MissedTextsNeeds, NOT_ASKED } from './missed-of-account.ts';

const EVERY_MS = 5 * 60_000;
/** With no address that Twilio could call, this is the only way a text comes in. */
const EVERY_WITHOUT_WEBHOOK_MS = 20_000;
/** By then nothing is left to webhooks that were lost at the start. */
const SECOND_LOOK_MS = 40_000;
/** Accounts read side by side: none waits for the list of another. */
const ACCOUNTS_AT_ONCE = 8;

/**
 * How long sending waits for what people wrote while nobody listened. A request that Twilio does not
 * answer is given up in less; long lists of busy accounts take a while.
 */
export const HEAR_MS = 30_000;

/**
 * Asks Twilio for the texts that came in and whose webhook never did: the server was down, its
 * address wrong, or there is none. Twilio does not try a webhook again, so a STOP would be lost. They
 * come in by the same door as all others, as of when they were written. Nothing is taken that does
 * not answer a text of ours: the account's other numbers and people are somebody else's business.
 */
export class MissedTexts implements Background {
  readonly #deps: Deps;
  readonly #twilio: MissedTextsNeeds['twilio'];
  readonly #ofAccount: MissedOfAccount;
  readonly #repeating: Repeating;
  #openedAt: Date;
  #isStopped = false;
  /** Resolves when it has looked for the first time, whether Twilio answered or not. */
  readonly heard: Promise<void>;
  #noteHeard = () => {};

  constructor(deps: Deps, needs: MissedTextsNeeds) {
    this.#deps = deps;
    this.#twilio = needs.twilio;
    this.#ofAccount = new MissedOfAccount(deps, needs);
    this.#openedAt = deps.now();
    this.heard = new Promise((resolve) => {
      this.#noteHeard = resolve;
    });
    this.#repeating = new Repeating({
      work: (mayGoOn) => this.takeMissed(mayGoOn).then(this.#noteHeard),
      everyMs: this.#hasWebhook() ? EVERY_MS : EVERY_WITHOUT_WEBHOOK_MS,
      firstMs: this.#hasWebhook() ? SECOND_LOOK_MS : EVERY_WITHOUT_WEBHOOK_MS,
      atOnce: true,
      random: deps.engine?.random,
    });
  }

  start({ dispatch }: { readonly dispatch: boolean }): void {
    // One kind of process is enough, and who sends nothing gets no answers.
    this.#openedAt = this.#deps.now();
    this.#isStopped = false;
    if (dispatch) this.#repeating.start();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#repeating.stop();
  }

  /** Takes in what was missed, of every account that people may text. Never rejects. */
  async takeMissed(mayGoOn: () => boolean = () => true): Promise<void> {
    const { log } = this.#deps;
    try {
      const openedAt = this.#openedAt;
      const accounts = (await this.#twilio.accounts()).values();
      const readOn = async () => {
        for (const accountSid of accounts) {
          if (!mayGoOn()) return;
          await this.#fetchOf(accountSid, openedAt, mayGoOn);
        }
      };
      await Promise.all(Array.from({ length: ACCOUNTS_AT_ONCE }, readOn));
    } catch (error) {
      log.error({ err: error }, 'texts that were missed could not be looked for');
    }
  }

  /**
   * Takes in what people wrote to an account before what waited for it is sent, for half a minute at most.
   * `stopped`: this process ends meanwhile, and may have heard nothing. Never rejects.
   */
  async hear(accountSid: string): Promise<'heard' | 'not heard' | 'stopped'> {
    const mayGoOn = () => !this.#isStopped;
    // Nothing is left to the webhooks of until now: their token was another.
    const isWhole = await within(HEAR_MS, this.#fetchOf(accountSid, null, mayGoOn));
    if (!mayGoOn()) return 'stopped';
    return isWhole === true ? 'heard' : 'not heard';
  }

  async #fetchOf(
    accountSid: string,
    openedAt: Date | null,
    mayGoOn: () => boolean,
  ): Promise<boolean> {
    try {
      return await this.#ofAccount.take(accountSid, openedAt, mayGoOn);
    } catch (error) {
      this.#deps.log.warn({ err: error, accountSid }, NOT_ASKED);
      return false;
    }
  }

  #hasWebhook(): boolean {
    return this.#deps.config.publicUrl !== null;
  }
}

import type { ProjectId } from '../../core/ids.ts';
import type { Background } from '../background.ts';
import { Repeating } from '../repeating.ts';
import type { Deps } from '../services.ts';
import type { TwilioClient } from '../twilio/make-client.ts';
import type { TwilioService } from '../twilio/service.ts';
import { fetchedTextSchema, type Inbound } from './inbound.ts';
import { readUntil, setReadUntil } from './readings-repo.ts';
import * as repo from './repo.ts';
import type { InboundService } from './service.ts';

/** A server that was away for longer has missed what came before. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** Each look goes back this much behind the last one: new messages are listed late. */
const OVERLAP_MS = 10 * 60_000;
const EVERY_MS = 5 * 60_000;
/** With no address that Twilio could call, this is the only way a text comes in. */
const EVERY_WITHOUT_WEBHOOK_MS = 20_000;
/** Before that it is left to its webhook, which says more: what Twilio itself took it for. */
const LEFT_TO_WEBHOOK_MS = 2 * 60_000;
/** Messages of an account read at most, in both directions, newest first. */
const MOST_READ = 20_000;
const PAGE_SIZE = 1_000;

export interface MissedTextsNeeds {
  readonly twilio: Pick<TwilioService, 'accounts' | 'clientOf' | 'projectsAnsweredAt'>;
  readonly inbound: Pick<InboundService, 'receive'>;
}

/**
 * Asks Twilio for the texts that came in and whose webhook never did: the server was down, its
 * address wrong, or there is none. Twilio does not try a webhook again, so a STOP would be lost. They
 * come in by the same door as all others, as of when they were written. Nothing is taken that does
 * not answer a text of ours: the account's other numbers and people are somebody else's business.
 */
export class MissedTexts implements Background {
  readonly #deps: Deps;
  readonly #needs: MissedTextsNeeds;
  readonly #repeating: Repeating;

  constructor(deps: Deps, needs: MissedTextsNeeds) {
    this.#deps = deps;
    this.#needs = needs;
    this.#repeating = new Repeating({
      work: (mayGoOn) => this.takeMissed(mayGoOn),
      everyMs: this.#hasWebhook() ? EVERY_MS : EVERY_WITHOUT_WEBHOOK_MS,
      atOnce: true,
      random: deps.engine?.random,
    });
  }

  start({ dispatch }: { readonly dispatch: boolean }): void {
    // One kind of process is enough, and who sends nothing gets no answers.
    if (dispatch) this.#repeating.start();
  }

  async stop(): Promise<void> {
    await this.#repeating.stop();
  }

  /** Takes in what was missed, of every account that people may text. Never rejects. */
  async takeMissed(mayGoOn: () => boolean = () => true): Promise<void> {
    const { log } = this.#deps;
    try {
      for (const accountSid of await this.#needs.twilio.accounts()) {
        if (!mayGoOn()) return;
        await this.#fetchOf(accountSid, mayGoOn).catch((error: unknown) => {
          log.warn({ err: error, accountSid }, 'texts that were missed could not be asked for');
        });
      }
    } catch (error) {
      log.error({ err: error }, 'texts that were missed could not be looked for');
    }
  }

  async #fetchOf(accountSid: string, mayGoOn: () => boolean): Promise<void> {
    const { db, log, now } = this.#deps;
    const projectIds = await this.#needs.twilio.projectsAnsweredAt(accountSid);
    const client = await this.#clientOf(projectIds, accountSid);
    if (!client) return;
    const asked = now();
    const until = new Date(asked.getTime() - (this.#hasWebhook() ? LEFT_TO_WEBHOOK_MS : 0));
    const texts = (await this.#textsSince(client, accountSid)).filter((one) => one.cameAt <= until);
    const unknown = await db.read((tx) => repo.unknownTexts(tx, projectIds, texts));
    let taken = 0;
    let failed = 0;
    for (const text of unknown) {
      if (!mayGoOn()) return;
      const isTaken = await this.#take(projectIds, text).catch((error: unknown) => {
        failed += 1;
        log.error({ err: error, sid: text.providerSid }, 'a text that was missed was not taken in');
        return false;
      });
      if (isTaken) taken += 1;
    }
    // One that failed is asked for again; it keeps nothing else back.
    if (failed === 0) await db.write((tx) => setReadUntil(tx, accountSid, asked));
    if (taken > 0 && this.#hasWebhook()) {
      log.warn(
        { accountSid, texts: taken },
        'texts came in without their webhook, and were fetched: `afterword doctor` says where Twilio sends them',
      );
    }
  }

  /** Whether it answers a text of ours. */
  async #take(projectIds: readonly ProjectId[], text: Inbound): Promise<boolean> {
    const ours = await this.#deps.db.read((tx) => repo.projectsThatTexted(tx, projectIds, text));
    if (ours.length > 0) await this.#needs.inbound.receive(ours, text);
    return ours.length > 0;
  }

  /** What came in to any number of the account, the oldest first. */
  async #textsSince(client: TwilioClient, accountSid: string): Promise<Inbound[]> {
    const { db, now, log } = this.#deps;
    const last = await db.read((tx) => readUntil(tx, accountSid));
    const lookBack = now().getTime() - LOOK_BACK_MS;
    const since = new Date(Math.max(lookBack, (last?.getTime() ?? 0) - OVERLAP_MS));
    const options = { dateSentAfter: since, pageSize: PAGE_SIZE, limit: MOST_READ };
    const listed = await client.messages.list(options);
    if (listed.length === MOST_READ) {
      log.warn(
        { accountSid, since },
        'more messages than are read at once: older texts stay missed',
      );
    }
    // Newest first, to the second: what came in within one keeps its order.
    return listed
      .toReversed()
      .flatMap((item) => fetchedTextSchema.safeParse(item).data ?? [])
      .toSorted((a, b) => a.cameAt.getTime() - b.cameAt.getTime());
  }

  /** Of the first of the account's projects whose credentials open. */
  async #clientOf(
    projectIds: readonly ProjectId[],
    accountSid: string,
  ): Promise<TwilioClient | null> {
    for (const id of projectIds) {
      const client = await this.#needs.twilio.clientOf(id, accountSid);
      if (client) return client;
    }
    return null;
  }

  #hasWebhook(): boolean {
    return this.#deps.config.publicUrl !== null;
  }
}

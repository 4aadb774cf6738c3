import { readKeyword } from '../../../core/messaging/read-keyword.ts';
import type { Deps } from '../../deps.ts';
import type { AnsweredProject } from '../../twilio/answered-projects.ts';
import type { TwilioClient } from '../../twilio/make-client.ts';
import type { TwilioService } from '../../twilio/service.ts';
import { TwilioRefusal } from '../../twilio/twilio-errors.ts';
import { type FetchedTexts, fetchTexts } from './fetch-texts.ts';
import { type Inbound, isStop } from '../inbound.ts';
import { type LookLimits, lookFrom, notLeftToWebhook } from './look-limits.ts';
import { orderFetched } from './order-fetched.ts';
import { whoseIs } from '../keywords/projects-answered.ts';
import { readUntil, setReadUntil } from '../readings-repo.ts';
import { storedAt } from '../repo.ts';
import type { InboundService } from '../service.ts';
import { projectsInTouch } from '../texted-repo.ts';

/** A text that cannot be taken in this often holds back no look any more: it is a bug of ours. */
const MOST_FAILURES = 5;

export const NOT_ASKED = 'texts that were missed could not be asked for';

export interface MissedTextsNeeds {
  readonly twilio: Pick<TwilioService, 'accounts' | 'clientOf' | 'projectsAnsweredAt'>;
  readonly inbound: Pick<InboundService, 'receive'>;
}

/** Asks Twilio for what was missed of one account, and takes it in; see `MissedTexts`. */
export class MissedOfAccount {
  readonly #deps: Deps;
  readonly #needs: MissedTextsNeeds;
  /** Of texts that could not be taken in, by their ids. */
  readonly #failures = new Map<string, number>();
  /** Former accounts of which it was said that they do not answer. */
  readonly #told = new Set<string>();

  constructor(deps: Deps, needs: MissedTextsNeeds) {
    this.#deps = deps;
    this.#needs = needs;
  }

  /**
   * `openedAt`: since when webhooks have been listened to; null: nothing is left to them. Resolves with
   * whether everything was read and taken in.
   */
  async take(accountSid: string, openedAt: Date | null, mayGoOn: () => boolean): Promise<boolean> {
    const { db, log, now } = this.#deps;
    const projects = await this.#needs.twilio.projectsAnsweredAt(accountSid);
    const projectIds = projects.map(({ projectId }) => projectId);
    const asked = now();
    const limits =
      this.#hasWebhook() && openedAt
        ? notLeftToWebhook(asked, openedAt)
        : { until: asked, stopsUntil: asked };
    const read = (client: TwilioClient) => this.#read(client, accountSid, limits, mayGoOn);
    const found = await this.#byAnyOf(projects, read).catch((error: unknown) => {
      this.#tellUnread(error, accountSid, projects);
      return null;
    });
    if (!found) return false;
    this.#told.delete(accountSid);
    const { texts, isWhole } = found;
    const sids = texts.map(({ providerSid }) => providerSid);
    const stored = await db.read((tx) => storedAt(tx, projectIds, sids));
    const taken: Inbound[] = [];
    let failed = 0;
    for (const text of stopsFirst(orderFetched(texts, stored))) {
      if (!mayGoOn()) return false;
      const isTaken = await this.#take(projects, text).catch((error: unknown) => {
        if (this.#isWorthAnotherTry(text)) failed += 1;
        log.error({ err: error, sid: text.providerSid }, 'a text that was missed was not taken in');
        return false;
      });
      if (isTaken) taken.push(text);
    }
    const isDone = failed === 0 && isWhole;
    // What failed, or was not read, is asked for again; it keeps nothing else back.
    if (isDone) await db.write((tx) => setReadUntil(tx, accountSid, asked));
    if (this.#hasWebhook()) this.#tellTaken(accountSid, taken);
    return isDone;
  }

  /** The webhook of a START may have come to any process, and been answered with 503. */
  #tellTaken(accountSid: string, taken: readonly Inbound[]): void {
    if (taken.length === 0) return;
    const starts = taken.filter(({ body }) => readKeyword(body) === 'start').length;
    const about = { accountSid, texts: taken.length - starts, starts };
    const how =
      starts === taken.length
        ? 'STARTs were fetched: their webhook did not come, or Twilio did not say when they were written'
        : 'texts came in without their webhook, and were fetched';
    this.#deps.log.warn(about, `${how}. \`afterword doctor\` says where Twilio sends texts`);
  }

  /** Counts a failure; whether it is worth another try. */
  #isWorthAnotherTry({ providerSid }: Inbound): boolean {
    const failures = (this.#failures.get(providerSid) ?? 0) + 1;
    this.#failures.set(providerSid, failures);
    return failures < MOST_FAILURES;
  }

  /** Whether it answers a text of ours: then it is for all projects that it would be for by webhook. */
  async #take(projects: readonly AnsweredProject[], fetched: Inbound): Promise<boolean> {
    const { inbound } = this.#needs;
    const { text, projectIds, ours } = await this.#deps.db.read(async (tx) => {
      const whose = await whoseIs(tx, projects, fetched);
      return { ...whose, ours: await projectsInTouch(tx, whose.projectIds, whose.text) };
    });
    if (ours.length === 0) return false;
    await inbound.receive([...new Set([...ours, ...projectIds])], text);
    return true;
  }

  async #read(
    client: TwilioClient,
    accountSid: string,
    limits: LookLimits,
    mayGoOn: () => boolean,
  ): Promise<FetchedTexts> {
    const { db, now, log } = this.#deps;
    const from = lookFrom(await db.read((tx) => readUntil(tx, accountSid)), now());
    const found = await fetchTexts(client, { from, ...limits, now, mayGoOn });
    if (!found.isWhole && mayGoOn()) {
      const about = { accountSid, from, err: found.error };
      log.warn(about, 'not all messages were read: the next look does');
    }
    return found;
  }

  /** With the first of the account's tokens that Twilio takes: one of two projects may have an old one. */
  async #byAnyOf<T>(
    projects: readonly AnsweredProject[],
    read: (client: TwilioClient) => Promise<T>,
  ): Promise<T | null> {
    let refused: TwilioRefusal | null = null;
    for (const { projectId, accountSid } of projects) {
      const client = await this.#needs.twilio.clientOf(projectId, accountSid);
      if (!client) continue;
      try {
        return await read(client);
      } catch (error) {
        if (!(error instanceof TwilioRefusal) || error.httpStatus !== 401) throw error;
        refused = error;
      }
    }
    if (refused) throw refused;
    return null;
  }

  /** Of an account that is nobody's any more once: nobody can put that right. */
  #tellUnread(error: unknown, accountSid: string, projects: readonly AnsweredProject[]): void {
    if (projects.every(({ isFormer }) => isFormer)) {
      if (this.#told.has(accountSid)) return;
      this.#told.add(accountSid);
    }
    this.#deps.log.warn({ err: error, accountSid }, NOT_ASKED);
  }

  #hasWebhook(): boolean {
    return this.#deps.config.publicUrl !== null;
  }
}

/**
 * While the others are taken in, texts go out. Each is taken as of when it was written, and no two of a
 * person's at the same moment (`orderFetched`), so nothing else depends on the order.
 */
function stopsFirst(texts: readonly Inbound[]): Inbound[] {
  return [...texts.filter(isStop), ...texts.filter((text) => !isStop(text))];
}

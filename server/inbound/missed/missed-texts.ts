import { readKeyword } from '../../../core/messaging/read-keyword.ts';
import type { Background } from '../../background.ts';
import { Repeating } from '../../repeating.ts';
import type { Deps } from '../../deps.ts';
import type { AnsweredProject } from '../../twilio/answered-projects.ts';
import type { TwilioClient } from '../../twilio/make-client.ts';
import type { TwilioService } from '../../twilio/service.ts';
import { TwilioRefusal } from '../../twilio/twilio-errors.ts';
import { within } from '../../within.ts';
import { type FetchedTexts, fetchTexts, type FetchTextsOptions } from './fetch-texts.ts';
import { type Inbound, isStop } from '../inbound.ts';
import { orderFetched } from './order-fetched.ts';
import { whoseIs } from '../keywords/projects-answered.ts';
import { readUntil, setReadUntil } from '../readings-repo.ts';
import { storedAt } from '../repo.ts';
import type { InboundService } from '../service.ts';
import { projectsInTouch } from '../texted-repo.ts';

const DAY_MS = 24 * 3_600_000;
/** Of an account that was never asked before: what came earlier answers nothing of ours. */
const FIRST_LOOK_MS = DAY_MS;
/** However long nobody looked: a STOP of a long outage counts as any other. */
const LONGEST_LOOK_MS = 30 * DAY_MS;
/** Each look goes back this much behind the last one: new messages are listed late. */
const OVERLAP_MS = 10 * 60_000;
const EVERY_MS = 5 * 60_000;
/** With no address that Twilio could call, this is the only way a text comes in. */
const EVERY_WITHOUT_WEBHOOK_MS = 20_000;
/** Before that it is left to its webhook, which says more: what Twilio itself took it for. */
const LEFT_TO_WEBHOOK_MS = 2 * 60_000;
/** The same for one from before this process was there: Twilio waits 15 seconds and does not come again. */
const LOST_WEBHOOK_MS = 20_000;
/** By then nothing is left to webhooks that were lost at the start. */
const SECOND_LOOK_MS = 40_000;
/** Accounts read side by side: none waits for the list of another. */
const ACCOUNTS_AT_ONCE = 8;
/** A text that cannot be taken in this often holds back no look any more: it is a bug of ours. */
const MOST_FAILURES = 5;

/**
 * How long sending waits for what people wrote while nobody listened. A request that Twilio does not
 * answer is given up in less; long lists of busy accounts take a while.
 */
export const HEAR_MS = 30_000;

const NOT_ASKED = 'texts that were missed could not be asked for';

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
  /** Of texts that could not be taken in, by their ids. */
  readonly #failures = new Map<string, number>();
  /** Former accounts of which it was said that they do not answer. */
  readonly #told = new Set<string>();
  #openedAt: Date;
  #isStopped = false;
  /** Resolves when it has looked for the first time, whether Twilio answered or not. */
  readonly heard: Promise<void>;
  #noteHeard = () => {};

  constructor(deps: Deps, needs: MissedTextsNeeds) {
    this.#deps = deps;
    this.#needs = needs;
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
      const accounts = (await this.#needs.twilio.accounts()).values();
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
      return await this.#takeOf(accountSid, openedAt, mayGoOn);
    } catch (error) {
      this.#deps.log.warn({ err: error, accountSid }, NOT_ASKED);
      return false;
    }
  }

  /**
   * `openedAt`: since when webhooks have been listened to; null: nothing is left to them. Resolves with
   * whether everything was read and taken in.
   */
  async #takeOf(
    accountSid: string,
    openedAt: Date | null,
    mayGoOn: () => boolean,
  ): Promise<boolean> {
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
    limits: Pick<FetchTextsOptions, 'until' | 'stopsUntil'>,
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
 * Up to when nothing is left to a webhook. A STOP from before we listened is not, however young: its
 * webhook found nobody, or it is taken in twice as one, and what waits is sent right after this.
 */
function notLeftToWebhook(
  asked: Date,
  openedAt: Date,
): Pick<FetchTextsOptions, 'until' | 'stopsUntil'> {
  const lost = Math.min(asked.getTime() - LOST_WEBHOOK_MS, openedAt.getTime());
  const until = Math.max(asked.getTime() - LEFT_TO_WEBHOOK_MS, lost);
  return { until: new Date(until), stopsUntil: new Date(Math.max(until, openedAt.getTime())) };
}

/**
 * While the others are taken in, texts go out. Each is taken as of when it was written, and no two of a
 * person's at the same moment (`orderFetched`), so nothing else depends on the order.
 */
function stopsFirst(texts: readonly Inbound[]): Inbound[] {
  return [...texts.filter(isStop), ...texts.filter((text) => !isStop(text))];
}

function lookFrom(last: Date | null, now: Date): Date {
  if (last === null) return new Date(now.getTime() - FIRST_LOOK_MS);
  return new Date(Math.max(now.getTime() - LONGEST_LOOK_MS, last.getTime() - OVERLAP_MS));
}

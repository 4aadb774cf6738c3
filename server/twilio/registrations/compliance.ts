import type { ProjectId } from '../../../core/ids.ts';
import type { AccountFacts } from '../../../core/messaging/account-facts.ts';
import { type AccountSenders, accountSendersOf } from '../../../core/messaging/account-senders.ts';
import type { KeywordsAnsweredBy } from '../../../core/messaging/keywords-answered-by.ts';
import type {
  KnownRegistrations,
  ComplianceView,
} from '../../../core/messaging/compliance-views.ts';
import type { Business } from '../../../core/messaging/a2p/business.ts';
import { webhookAddresses } from '../../../core/messaging/webhook-health.ts';
import type { KnownWebhooks } from '../../../core/problems/rule.ts';
import { neededRegistration } from '../../../core/messaging/a2p/needs-registration.ts';
import type { SenderRegistration } from '../../../core/messaging/a2p/registration.ts';
import { registrationsOf } from '../../../core/messaging/a2p/registrations-of.ts';
import type { Grant } from '../../access/authorize.ts';
import type { Tx } from '../../db/handles.ts';
import { setRate } from '../../engine/claim/lanes-repo.ts';
import { noSuchProject } from '../../projects/no-such-project.ts';
import { readProject } from '../../projects/repo.ts';
import type { Deps } from '../../deps.ts';
import { asking } from '../check-account.ts';
import { complianceView } from './compliance-view.ts';
import { pauseLost } from '../pause-lost.ts';
import { readAccount, SENDERS_LIMIT } from './read-account.ts';
import { notConnected } from '../refusals.ts';
import * as repo from './registrations-repo.ts';
import { projectsOfAccount } from '../repo.ts';
import { sendersInUse } from '../senders-in-use-repo.ts';
import type { TwilioService } from '../service.ts';
import { LATE, within } from '../../within.ts';

/** Reviews take days: what is this old is still as good for a warning. */
const FRESH_MS = 10 * 60_000;
/** Publishing waits this long for Twilio, then goes by what was known. */
const PATIENCE_MS = 4_000;

/** Registrations are said to be old after twice this, where nothing reads them by itself. */
const STALE_WITHOUT_REFRESH_HOURS = 12;

interface Reading {
  readonly facts: AccountFacts;
  readonly registrations: readonly SenderRegistration[];
  readonly readAt: Date;
}

/** What finding problems needs to know of the account. */
export interface KnownAccount {
  /** Empty where nothing is known. */
  readonly registrations: readonly SenderRegistration[];
  /** Null where it is not known, or not any more: then nothing is said about it. */
  readonly accountSenders: AccountSenders | null;
  /** Null where it is not known, or where this server has no public address. */
  readonly webhooks: KnownWebhooks | null;
}

/** What is known of the senders' registrations and webhooks: read from Twilio, and remembered. */
export class ComplianceService {
  readonly #deps: Deps;
  readonly #twilio: TwilioService;
  /** One at a time for each project, whoever asks. */
  readonly #reading = new Map<ProjectId, Promise<Reading | null>>();
  /** By account, as this process read it last. */
  readonly #last = new Map<string, { readonly readAt: Date; readonly facts: AccountFacts }>();

  constructor(deps: Deps, twilio: TwilioService) {
    this.#deps = deps;
    this.#twilio = twilio;
  }

  /** As it is at Twilio now. Throws `UserError` when Twilio is not connected, or does not answer. */
  async view(grant: Grant): Promise<ComplianceView> {
    const { projectId } = grant;
    const business = await this.business(projectId);
    const reading = await asking(() => this.#read(projectId));
    if (!reading) throw notConnected();
    const { publicUrl } = this.#deps.config;
    const used = await this.#deps.db.read((tx) => sendersInUse(tx, projectId, this.#deps.now()));
    const keywordsAnsweredBy = await this.keywordsAnsweredBy(projectId);
    const brand = await this.#brand(projectId);
    const known = { publicUrl, business, brand, used, keywordsAnsweredBy };
    return complianceView(reading.facts, { ...reading, ...known });
  }

  /**
   * For finding problems: never throws, and never waits long. What nothing is known of, nothing is
   * said about. Reviews take days, so an old registration still counts where Twilio does not answer;
   * a number is bought, and a webhook set, in a minute: what is old of senders does not.
   */
  async known(projectId: ProjectId): Promise<KnownAccount> {
    const accountSid = await this.#twilio.accountOf(projectId);
    if (accountSid === null) return { registrations: [], accountSenders: null, webhooks: null };
    const row = await this.#deps.db.read((tx) => repo.registrationsRow(tx, projectId));
    const kept = row?.accountSid === accountSid ? row : null;
    if (!this.#isFresh(kept?.readAt) || this.#freshFacts(accountSid) === null) {
      await soon(PATIENCE_MS, this.#read(projectId));
    }
    const now = await this.#deps.db.read((tx) => repo.registrationsRow(tx, projectId));
    const registrations = now?.accountSid === accountSid ? now.registrations : [];
    return {
      registrations: await this.#forChecks(projectId, registrations),
      ...this.#sendersOf(this.#freshFacts(accountSid)),
    };
  }

  #isFresh(readAt: Date | null | undefined): boolean {
    return this.#deps.now().getTime() - (readAt?.getTime() ?? 0) < FRESH_MS;
  }

  #freshFacts(accountSid: string): AccountFacts | null {
    const last = this.#last.get(accountSid);
    return last && this.#isFresh(last.readAt) ? last.facts : null;
  }

  #sendersOf(facts: AccountFacts | null): Pick<KnownAccount, 'accountSenders' | 'webhooks'> {
    if (facts === null) return { accountSenders: null, webhooks: null };
    const { publicUrl } = this.#deps.config;
    const addresses = publicUrl === null ? null : webhookAddresses(publicUrl);
    return {
      accountSenders: accountSendersOf(facts, SENDERS_LIMIT),
      webhooks: addresses && { facts, addresses },
    };
  }

  /** With what Twilio's campaign does not say, and its fields are checked against. */
  async #forChecks(
    projectId: ProjectId,
    registrations: readonly SenderRegistration[],
  ): Promise<readonly SenderRegistration[]> {
    if (registrations.every(({ campaign }) => campaign === undefined)) return registrations;
    const [brand, keywordsAnsweredBy] = await Promise.all([
      this.#brand(projectId),
      this.keywordsAnsweredBy(projectId),
    ]);
    return registrations.map((one) =>
      one.campaign ? { ...one, keywordsAnsweredBy, campaign: { ...one.campaign, brand } } : one,
    );
  }

  /** Who answers the keywords that people text, which is what a registration has to say. */
  async keywordsAnsweredBy(projectId: ProjectId): Promise<KeywordsAnsweredBy> {
    return this.#twilio.keywordsAnsweredBy(projectId);
  }

  async isConnected(projectId: ProjectId): Promise<boolean> {
    return this.#twilio.isConnected(projectId);
  }

  /** As it was when it was read last; nothing is asked of Twilio. */
  async lastKnown(grant: Grant): Promise<KnownRegistrations> {
    const { projectId } = grant;
    const accountSid = await this.#twilio.accountOf(projectId);
    const row = await this.#deps.db.read((tx) => repo.registrationsRow(tx, projectId));
    const readAt = row?.accountSid === accountSid ? (row?.readAt ?? null) : null;
    if (!row || !readAt) return { readAt: null, isStale: false, registrations: [] };
    const hours = this.#deps.config.registrationHours || STALE_WITHOUT_REFRESH_HOURS;
    // A reading or two may fail before it says anything.
    const isStale = this.#deps.now().getTime() - readAt.getTime() > 2 * hours * 3_600_000;
    return { readAt: readAt.toISOString(), isStale, registrations: row.registrations };
  }

  /** Reads them from Twilio now. False where Twilio is not connected; rejects as its client does. */
  async readAnew(projectId: ProjectId): Promise<boolean> {
    return (await this.#read(projectId)) !== null;
  }

  /** As entered last; before that, the project's name and nothing else. */
  async business(projectId: ProjectId): Promise<Business> {
    const { row, project } = await this.#deps.db.read(async (tx) => ({
      row: await repo.registrationsRow(tx, projectId),
      project: await readProject(tx, projectId),
    }));
    if (!project) throw noSuchProject();
    return (
      row?.business ?? {
        brand: project.name.slice(0, 100),
        privacyPolicyUrl: null,
        termsUrl: null,
        evidenceUrl: null,
        keepsNumbersPrivate: false,
      }
    );
  }

  /** Null before somebody has entered it: the project may be named after something else. */
  async #brand(projectId: ProjectId): Promise<string | null> {
    const row = await this.#deps.db.read((tx) => repo.registrationsRow(tx, projectId));
    return row?.business?.brand ?? null;
  }

  async keepBusiness(grant: Grant<'build'>, business: Business): Promise<void> {
    await this.#deps.db.write((tx) => repo.putBusiness(tx, grant.projectId, business));
  }

  #read(projectId: ProjectId): Promise<Reading | null> {
    const running = this.#reading.get(projectId);
    if (running) return running;
    const reading = this.#readNow(projectId).finally(() => this.#reading.delete(projectId));
    this.#reading.set(projectId, reading);
    return reading;
  }

  async #readNow(projectId: ProjectId): Promise<Reading | null> {
    const accountSid = await this.#twilio.accountOf(projectId);
    const client = await this.#twilio.clientOf(projectId);
    if (!client || accountSid === null) return null;
    const facts = await readAccount(client);
    const registrations = registrationsOf(facts);
    const readAt = this.#deps.now();
    this.#last.set(accountSid, { readAt, facts });
    const { db, log } = this.#deps;
    const paused = await db.write(async (tx) => {
      await keepRates(tx, facts);
      // The account is the same for every project that texts through it.
      const projects = await projectsOfAccount(tx, accountSid);
      const lost = new Map<ProjectId, readonly string[]>();
      for (const id of projects) {
        const before = await repo.registrationsRow(tx, id);
        const known = before?.accountSid === accountSid ? before.registrations : [];
        lost.set(id, await pauseLost(tx, id, known, registrations, readAt));
        await repo.putReading(tx, id, { accountSid, readAt, registrations });
      }
      return lost;
    });
    for (const [id, senders] of paused) {
      if (senders.length > 0)
        log.warn({ projectId: id, senders }, 'registrations were lost: paused');
    }
    return { facts, registrations, readAt };
  }
}

/**
 * A campaign's rate holds for its Messaging Service, and for each number of the pool that is used
 * by itself; several used at once share it, which Twilio's own queue then sees to.
 */
async function keepRates(tx: Tx, facts: AccountFacts): Promise<void> {
  for (const { sid, pool, campaign } of facts.services) {
    if (facts.notRead.includes(sid)) continue;
    const perMinute = campaign?.status === 'VERIFIED' ? campaign.segmentsPerMinute : null;
    const numbers = pool.filter((number) => neededRegistration(number) === 'campaign');
    const keys = numbers.length === 0 ? [] : [sid, ...numbers];
    for (const key of keys) await setRate(tx, key, perMinute);
  }
}

/** Null when it takes longer, or fails: whoever waits has something to go by. */
async function soon<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const done = await within<T | null>(
    ms,
    work.catch(() => null),
  );
  return done === LATE ? null : done;
}

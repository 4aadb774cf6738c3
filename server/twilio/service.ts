import type { z } from 'zod';
import type { ProjectId } from '../../core/ids.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx } from '../db/handles.ts';
import { CONNECTION } from '../engine/refusals/pauses-repo.ts';
import type { Deps } from '../deps.ts';
import { noSuchProject } from '../projects/no-such-project.ts';
import { AccountClients, type SignedRequest } from './account-clients.ts';
import type { answersSchema, ConnectRequest, resumeSchema, TwilioView } from './account-view.ts';
import { accountViewOf } from './account-view-of.ts';
import { type AnsweredProject, answeredProject, answeredRows } from './answered-projects.ts';
import { checkAccount } from './check-account.ts';
import { connectAccount } from './connect-account.ts';
import { disconnectAccount } from './disconnect-account.ts';
import { forgetFormer, formerConnectionOf, knownAccounts } from './former-repo.ts';
import { type Hear, HearFirst } from './hear-first.ts';
import { holdKey } from './key/hold-key.ts';
import { chooseAnswers } from './keyword-answers.ts';
import { lockClaims } from './lock-claims.ts';
import type { TwilioClient, TwilioCredentials } from './make-client.ts';
import { listSenders, type SendersView } from './list-senders.ts';
import { notConnected, tokenSealed } from './refusals.ts';
import * as repo from './repo.ts';
import type { AccountRow } from './repo.ts';
import { seal } from './key/seal.ts';
import { resumeAccount } from './resume-account.ts';

/** The project's Twilio account. The token goes in and never comes out. */
export class TwilioService {
  readonly #deps: Deps;
  readonly #clients: AccountClients;
  readonly #hearFirst: HearFirst;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#clients = new AccountClients(deps);
    this.#hearFirst = new HearFirst(deps);
  }

  /** Whom to tell that what was paused may go on. */
  whenResumed(onResume: () => void): void {
    this.#hearFirst.whenEnded(onResume);
  }

  /** Who takes in what people wrote to an account while it was paused; see `HearFirst`. */
  hearFirstBy(hear: Hear): void {
    this.#hearFirst.by(hear);
  }

  /** Ends the pauses that another process, or an earlier one, began to end and did not. Never rejects. */
  async endLeftPauses(): Promise<void> {
    await this.#hearFirst.endLeft();
  }

  /**
   * Checks the credentials with Twilio, then stores them; see `connectAccount`. Throws `UserError` when
   * they are wrong. What waited goes on once is heard what people wrote meanwhile: mostly before this
   * resolves, at the latest after half a minute.
   */
  async connect(grant: Grant<'admin'>, request: ConnectRequest): Promise<TwilioView> {
    const { projectId } = grant;
    const { accountSid, authToken } = request;
    const phoneNumber = request.phoneNumber ?? null;
    await this.#refuseUnknown(projectId);
    const client = this.#clients.make({ accountSid, authToken });
    const { accountName } = await checkAccount(client, accountSid, phoneNumber);
    const now = this.#deps.now();
    const tokenSealed = seal(this.#deps.sealKey, projectId, authToken);
    const row = { projectId, accountSid, tokenSealed, accountName, phoneNumber };
    const pause = await this.#deps.db.write(async (tx) => {
      await holdKey(tx, this.#deps.sealKey, now);
      return connectAccount(tx, row, now);
    });
    await this.#hearFirst.end(accountSid, pause);
    return this.get(grant);
  }

  /**
   * Ends a pause once its cause is put right: what waited for it goes on, as in `connect`. Asks Twilio
   * first whether it accepts the account; throws `UserError`, and changes nothing, when it does not.
   *
   * An account that is in order again says nothing of a sender that is not: with the account's pause
   * only that ends, or each unregistered sender would lose its next text to find out again.
   */
  async resume(grant: Grant<'admin'>, request: z.infer<typeof resumeSchema>): Promise<TwilioView> {
    const { projectId } = grant;
    await this.#refuseUnknown(projectId);
    const row = await this.#row(projectId);
    if (!row) throw notConnected();
    const client = await this.clientOf(projectId);
    if (!client) throw tokenSealed();
    const { accountName } = await checkAccount(client, row.accountSid, row.phoneNumber);
    const checkedAt = this.#deps.now();
    const paused = request.sender ?? CONNECTION;
    const checked = { ...row, accountName, checkedAt };
    const pause = await this.#deps.db.write((tx) => resumeAccount(tx, checked, paused));
    await this.#hearFirst.end(row.accountSid, pause);
    return this.get(grant);
  }

  /** Who answers the keywords that come by the account's webhook, from now on. Throws `UserError`. */
  async chooseAnswers(
    grant: Grant<'admin'>,
    request: z.infer<typeof answersSchema>,
  ): Promise<TwilioView> {
    const { projectId } = grant;
    await this.#refuseUnknown(projectId);
    await this.#deps.db.write(async (tx) => {
      await lockClaims(tx);
      await chooseAnswers(tx, projectId, request);
    });
    return this.get(grant);
  }

  /**
   * What is queued for Twilio, and what Live still queues, waits until an account is connected; or its
   * life ends meanwhile, and it fails as expired. The token is kept, sealed, until what it took lately is
   * settled and answered: see `forgetFormer`.
   */
  async disconnect(grant: Grant<'admin'>): Promise<TwilioView> {
    const { projectId } = grant;
    await this.#refuseUnknown(projectId);
    const since = this.#deps.now();
    await this.#deps.db.write((tx) => disconnectAccount(tx, projectId, since));
    // Where nothing was texted lately, nobody needs the token any more.
    await this.forgetFormer(since).catch((error: unknown) => {
      this.#deps.log.error({ err: error, projectId }, 'a former account was not forgotten yet');
    });
    return { connected: false };
  }

  async get(grant: Grant): Promise<TwilioView> {
    await this.#refuseUnknown(grant.projectId);
    const row = await this.#row(grant.projectId);
    if (!row) return { connected: false };
    const delivery = this.#deps.config.publicUrl === null ? 'polling' : 'webhooks';
    return this.#deps.db.read((tx) => accountViewOf(tx, row, delivery));
  }

  /** What can send: numbers with what they can do, and Messaging Services. */
  async senders(grant: Grant): Promise<SendersView> {
    await this.#refuseUnknown(grant.projectId);
    const client = await this.clientOf(grant.projectId);
    if (!client) {
      throw (await this.isConnected(grant.projectId)) ? tokenSealed() : notConnected();
    }
    return listSenders(client);
  }

  /** The account's id; null when not connected. */
  async accountOf(projectId: ProjectId): Promise<string | null> {
    return (await this.#row(projectId))?.accountSid ?? null;
  }

  /** Who answers keywords at the project's account; us, where none is connected. */
  async keywordsAnsweredBy(projectId: ProjectId): Promise<KeywordsAnsweredBy> {
    return (await this.#row(projectId))?.keywordsAnsweredBy ?? 'afterword';
  }

  async isConnected(projectId: ProjectId): Promise<boolean> {
    return this.#deps.db.read((tx) => this.isConnectedIn(tx, projectId));
  }

  /** The same inside a job. */
  async isConnectedIn(tx: ReadTx, projectId: ProjectId): Promise<boolean> {
    return (await repo.connectionOf(tx, projectId)) !== null;
  }

  /** The ids of all accounts that people may still text: also those that are kept from before. */
  async accounts(): Promise<string[]> {
    const known = await this.#deps.db.read(knownAccounts);
    return [...new Set(known.map(({ accountSid }) => accountSid))];
  }

  /** All projects that are connected to this account. */
  async projectsOfAccount(accountSid: string): Promise<ProjectId[]> {
    return this.#deps.db.read((tx) => repo.projectsOfAccount(tx, accountSid));
  }

  /** Those, and the ones that were connected to it until lately; today's come first. */
  async projectsAnsweredAt(accountSid: string): Promise<AnsweredProject[]> {
    return (await answeredRows(this.#deps.db, accountSid)).map(answeredProject);
  }

  /** The account and token; null when Twilio is not connected. */
  async credentialsOf(projectId: ProjectId): Promise<TwilioCredentials | null> {
    const row = await this.#row(projectId);
    return row && this.#clients.credentialsOf(row);
  }

  /** Whether Twilio has signed this, with the token of that account. */
  isSignedFor(account: AccountRow, request: SignedRequest): boolean {
    return this.#clients.isSignedFor(account, request);
  }

  /**
   * The projects for whose account Twilio has signed this, also one that they were connected to until
   * lately: its texts are still answered. One account may be several projects'; today's come first.
   * What a former one may say is less: see `projectsAnswered`.
   */
  async projectsThatSigned(request: SignedRequest): Promise<AnsweredProject[]> {
    const accountSid = request.params['AccountSid'];
    if (typeof accountSid !== 'string') return [];
    const all = await answeredRows(this.#deps.db, accountSid);
    return all.filter((one) => this.isSignedFor(one, request)).map(answeredProject);
  }

  /**
   * The client of the project's account, kept for its connections; null when not connected. Or of the
   * account with that id: also one that it was connected to before, as long as texts there are open.
   */
  async clientOf(
    projectId: ProjectId,
    accountSid: string | null = null,
  ): Promise<TwilioClient | null> {
    const row = await this.accountRow(projectId, accountSid);
    return row && this.#clients.clientOf(row);
  }

  /** What the project's account is known by, today's or that one; null when it is not known. */
  async accountRow(projectId: ProjectId, accountSid: string | null): Promise<AccountRow | null> {
    const row = await this.#row(projectId);
    if (accountSid === null || row?.accountSid === accountSid) return row;
    return this.#deps.db.ask((tx) => formerConnectionOf(tx, projectId, accountSid));
  }

  /** Forgets accounts that projects were connected to before, without an open or a recent text. */
  async forgetFormer(now: Date): Promise<void> {
    const { db } = this.#deps;
    await db.write((tx) => forgetFormer(tx, now));
    // Also what another process forgot.
    this.#clients.keepOnly(await db.read(knownAccounts));
  }

  async #row(projectId: ProjectId) {
    return this.#deps.db.ask((tx) => repo.connectionOf(tx, projectId));
  }

  async #refuseUnknown(projectId: ProjectId): Promise<void> {
    if (await this.#deps.db.read((tx) => repo.projectExists(tx, projectId))) return;
    throw noSuchProject();
  }
}

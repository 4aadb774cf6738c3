import type { ProjectId } from '../../../core/ids.ts';
import type { Background } from '../../background.ts';
import { Repeating, spread } from '../../repeating.ts';
import type { Deps } from '../../deps.ts';
import type { ComplianceService } from './compliance.ts';
import * as repo from './refresh-repo.ts';
import type { TwilioService } from '../service.ts';

const HOUR_MS = 3_600_000;
/** How often a process looks whether an account's turn has come; nothing is asked of Twilio for it. */
const LOOK_MS = 5 * 60_000;
/** A process that has claimed a reading and died is waited for no longer than this. */
const LEASE_MS = 15 * 60_000;
/** After a reading that failed, at the latest. */
const RETRY_MS = HOUR_MS;
/** Projects of one account whose credentials are tried. */
const TRIES = 3;

export interface RefreshNeeds {
  readonly twilio: Pick<TwilioService, 'projectsOfAccount'>;
  readonly compliance: Pick<ComplianceService, 'readAnew'>;
}

/**
 * Reads the registrations of every connected account anew each few hours, whoever looks at them or
 * not: so that a campaign which was suspended is known before its texts are refused. One process at
 * a time reads an account; accounts come at moments of their own. Without a connected account
 * nothing is asked of anybody.
 *
 * States: stopped -> waiting -> reading -> waiting … -> stopped.
 */
export class RegistrationRefresh implements Background {
  readonly #deps: Deps;
  readonly #needs: RefreshNeeds;
  readonly #repeating: Repeating;

  constructor(deps: Deps, needs: RefreshNeeds, lookMs = LOOK_MS) {
    this.#deps = deps;
    this.#needs = needs;
    this.#repeating = new Repeating({
      work: (mayGoOn) => this.readDue(mayGoOn),
      everyMs: lookMs,
      atOnce: false,
      random: deps.engine?.random,
    });
  }

  start(): void {
    if (this.#deps.config.registrationHours > 0) this.#repeating.start();
  }

  async stop(): Promise<void> {
    await this.#repeating.stop();
  }

  /** Reads every account whose turn it is, one after the other. Never rejects. */
  async readDue(mayGoOn: () => boolean = () => true): Promise<void> {
    try {
      for (;;) {
        const accountSid = mayGoOn() ? await this.#claim() : null;
        if (accountSid === null) return;
        await this.#readOne(accountSid);
      }
    } catch (error) {
      this.#deps.log.error({ err: error }, 'registrations could not be looked after');
    }
  }

  async #claim(): Promise<string | null> {
    const { db, now } = this.#deps;
    // Asked on the reading connection first, so that looking for nothing writes nothing.
    if ((await db.read((tx) => repo.dueAccount(tx, now()))) === null) return null;
    return db.write(async (tx) => {
      await tx.lock('registrations');
      for (;;) {
        const accountSid = await repo.dueAccount(tx, now());
        if (accountSid === null) return null;
        const since = new Date(now().getTime() - this.#everyMs());
        const seen = await repo.readSince(tx, accountSid, since);
        const waitMs = seen ? seen.getTime() - since.getTime() : LEASE_MS;
        await repo.setNextReading(tx, accountSid, new Date(now().getTime() + waitMs));
        if (!seen) return accountSid;
      }
    });
  }

  async #readOne(accountSid: string): Promise<void> {
    const { db, log, now } = this.#deps;
    const isRead = await this.#tryRead(accountSid).catch((error: unknown) => {
      log.warn({ err: error, accountSid }, 'registrations could not be read anew');
      return false;
    });
    const waitMs = isRead ? this.#everyMs() : Math.min(this.#everyMs(), RETRY_MS);
    const at = new Date(now().getTime() + spread(waitMs, this.#deps.engine?.random));
    await db.write((tx) => repo.setNextReading(tx, accountSid, at));
  }

  /** With the first of the account's projects whose credentials do. Rejects as the last one did. */
  async #tryRead(accountSid: string): Promise<boolean> {
    const projects: readonly ProjectId[] = await this.#needs.twilio.projectsOfAccount(accountSid);
    let last: unknown = new Error('none of its projects has credentials that open');
    for (const projectId of projects.slice(0, TRIES)) {
      try {
        if (await this.#needs.compliance.readAnew(projectId)) return true;
      } catch (error) {
        last = error;
      }
    }
    throw last;
  }

  #everyMs(): number {
    return this.#deps.config.registrationHours * HOUR_MS;
  }
}

import type { Tx } from '../db/handles.ts';
import {
  addPause,
  allPauses,
  HEARING,
  type Pause,
  pauseOf,
  type PauseRow,
  removePause,
} from '../engine/refusals/pauses-repo.ts';
import type { Deps } from '../deps.ts';
import { within } from '../within.ts';
import { lockClaims } from './lock-claims.ts';
import { connectionOf } from './repo.ts';

/** Whoever ends a pause is answered by then; what is still to be heard is, after that. */
const ANSWER_MS = 5_000;
/** Whoever began to end it has given up by then, or is no more. */
const LEFT_MS = 60_000;
/** As long as it is tried again where Twilio does not list what came in: then texts wait no longer for it. */
const LONGEST_MS = 5 * 60_000;

/** Whether a person has ended it, and it holds only until is heard what was written meanwhile. */
export function isHearing(pause: Pick<Pause, 'errorCode'>): boolean {
  return pause.errorCode === HEARING;
}

/**
 * A person ends a pause: from now on it holds for no other reason than that texts are to be heard first.
 * Also puts one where there was none. Texts that become too old meanwhile fail with the first reason.
 */
export async function beginHearing(
  tx: Tx,
  { projectId, what }: Pick<Pause, 'projectId' | 'what'>,
  since: Date,
): Promise<PauseRow | null> {
  const errorWhy = (await pauseOf(tx, projectId, what))?.errorWhy ?? '';
  await removePause(tx, projectId, what);
  await addPause(tx, { projectId, what, since, errorCode: HEARING, errorWhy });
  return pauseOf(tx, projectId, what);
}

/** Takes in what people wrote to an account, and says how far it came. Never rejects. */
export type Hear = (accountSid: string) => Promise<'heard' | 'not heard' | 'stopped'>;

/**
 * Before what waited for a pause goes out, what people wrote meanwhile is heard: with a token that Twilio
 * takes no more nothing could be fetched, and every webhook was refused. Until then the pause itself
 * holds, in the database, so that no process sends; a crash leaves it.
 *
 * States of a pause: for its cause -> hearing -> none. Another cause, another account or another click
 * meanwhile makes another pause of it, which is not this one's to end.
 */
export class HearFirst {
  readonly #deps: Deps;
  #hear: Hear = async () => 'heard';
  #onEnd: () => void = () => {};

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Who hears. */
  by(hear: Hear): void {
    this.#hear = hear;
  }

  /** Whom to tell that what was paused may go on. */
  whenEnded(onEnd: () => void): void {
    this.#onEnd = onEnd;
  }

  /** Hears, then ends the pause; resolves when that is done, or sooner, where it takes long. */
  async end(accountSid: string, pause: PauseRow | null): Promise<void> {
    if (!pause) return this.#onEnd();
    await within(this.#deps.engine?.answerMs ?? ANSWER_MS, this.#endHeard(accountSid, pause));
  }

  /** Those that were begun by somebody who is no more. Never rejects. */
  async endLeft(): Promise<void> {
    const { db, log, now } = this.#deps;
    try {
      const isLeft = (one: PauseRow) =>
        isHearing(one) && one.since.getTime() <= now().getTime() - LEFT_MS;
      const left = (await db.read(allPauses)).filter(isLeft);
      // None waits for the list of another.
      await Promise.all(left.map((one) => this.#endLeftOne(one)));
    } catch (error) {
      log.error({ err: error }, 'pauses that were left could not be ended');
    }
  }

  async #endLeftOne(pause: PauseRow): Promise<void> {
    const account = await this.#deps.db.read((tx) => connectionOf(tx, pause.projectId));
    if (account) await this.#endHeard(account.accountSid, pause);
  }

  async #endHeard(accountSid: string, pause: PauseRow): Promise<void> {
    const { db, log } = this.#deps;
    const { projectId, what } = pause;
    try {
      const outcome = await this.#hear(accountSid);
      const age = this.#deps.now().getTime() - pause.since.getTime();
      // `endLeft` tries again.
      if (outcome === 'stopped' || (outcome === 'not heard' && age < LONGEST_MS)) return;
      await db.write(async (tx) => {
        await lockClaims(tx);
        const now = await pauseOf(tx, projectId, what);
        if (!now || !isHearing(now) || now.since.getTime() !== pause.since.getTime()) return;
        await removePause(tx, projectId, what);
        tx.afterCommit(() => this.#onEnd());
      });
    } catch (error) {
      log.error({ err: error, projectId }, 'a pause could not be ended: it holds until it can');
    }
  }
}

import { messageIdSchema } from '../../core/ids.ts';
import type { Db } from '../db/handles.ts';
import type { SimulatorCallbacks } from '../engine/transports/simulator-callbacks.ts';
import type { TwilioService } from '../twilio/service.ts';
import { callbackSchema, type CallbackParams, paramsOf } from './callback-params.ts';
import { type CallbackTarget, callbackTarget } from './repo.ts';
import type { StatusInbox } from './status-inbox.ts';

/** A callback as it came in. */
export interface SignedCallback {
  /** The query of the address it was sent to, with its question mark. */
  readonly search: string;
  readonly signature: string;
  /** A form. */
  readonly body: string;
}

export interface StatusDoorOptions {
  readonly db: Db;
  readonly twilio: Pick<TwilioService, 'accountRow' | 'isSignedFor'>;
  readonly simulator: Pick<SimulatorCallbacks, 'isSigned'>;
  readonly inbox: StatusInbox;
}

/** With the account that the callback names. */
type Named = CallbackTarget & { readonly named: string };

export const STATUS_PATH = '/webhooks/twilio/status';
/** A callback is under 2 KB; anything much larger is not one. */
export const CALLBACK_BYTES = 64_000;

/**
 * The one door for status callbacks: Twilio's, by HTTP, and the simulator's. Whoever holds the key
 * of the transport that has the message may report on it; anything else changes nothing.
 */
export class StatusDoor {
  readonly #options: StatusDoorOptions;

  constructor(options: StatusDoorOptions) {
    this.#options = options;
  }

  /** The HTTP status to answer with. 204 only once what was reported cannot get lost. */
  async receive(callback: SignedCallback): Promise<204 | 400 | 403 | 413> {
    if (callback.body.length > CALLBACK_BYTES) return 413;
    const params = paramsOf(callback.body);
    const named = params['AccountSid'];
    const target = typeof named === 'string' ? await this.#targetOf(callback.search, named) : null;
    if (!target || !(await this.#isGenuine(target, callback, params))) return 403;
    const report = callbackSchema.safeParse(params);
    // Twilio signs names and values run together: what was moved from one to the other ends here.
    if (!report.success) return 400;
    await this.#options.inbox.put(target.id, params);
    return 204;
  }

  async #targetOf(search: string, named: string): Promise<Named | null> {
    const id = messageIdSchema.safeParse(new URLSearchParams(search).get('message'));
    if (!id.success) return null;
    const target = await this.#options.db.ask((tx) => callbackTarget(tx, id.data, named));
    return target && { ...target, named };
  }

  async #isGenuine(
    target: Named,
    { search, signature }: SignedCallback,
    params: CallbackParams,
  ): Promise<boolean> {
    const signed = { signature, path: `${STATUS_PATH}${search}`, params };
    if (target.transport === 'simulator') return this.#options.simulator.isSigned(signed);
    const account = await this.#accountOf(target);
    return account !== null && this.#options.twilio.isSignedFor(account, signed);
  }

  /**
   * The one that is named, where it took any try of the message: what it says of an earlier one comes
   * when another account has the next. Else the one that has it, whose signature this then is not.
   * The one of today is at hand; another one, that the project was connected to before, is asked for.
   */
  async #accountOf(target: Named) {
    const { projectId, named, triesOfNamed, accountSid, tokenSealed } = target;
    const sentBy = triesOfNamed > 0 ? named : target.sentBy;
    if (sentBy !== null && sentBy !== accountSid) {
      return this.#options.twilio.accountRow(projectId, sentBy);
    }
    return accountSid === null || tokenSealed === null
      ? null
      : { projectId, accountSid, tokenSealed };
  }
}

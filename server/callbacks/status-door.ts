import { messageIdSchema } from '../../core/ids.ts';
import type { Db } from '../db/handles.ts';
import { messageById } from '../engine/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import type { SimulatorCallbacks } from '../engine/transports/simulator-callbacks.ts';
import type { TwilioService } from '../twilio/service.ts';
import { callbackSchema, type CallbackParams, paramsOf } from './callback-params.ts';
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
  readonly twilio: Pick<TwilioService, 'isSigned'>;
  readonly simulator: Pick<SimulatorCallbacks, 'isSigned'>;
  readonly inbox: StatusInbox;
}

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
    const row = await this.#messageOf(callback.search);
    if (!row || !(await this.#isGenuine(row, callback, params))) return 403;
    const report = callbackSchema.safeParse(params);
    // Twilio signs names and values run together: what was moved from one to the other ends here.
    if (!report.success) return 400;
    await this.#options.inbox.put(row.id, params);
    return 204;
  }

  async #messageOf(search: string): Promise<MessageRow | null> {
    const id = messageIdSchema.safeParse(new URLSearchParams(search).get('message'));
    return id.success ? await this.#options.db.read((tx) => messageById(tx, id.data)) : null;
  }

  async #isGenuine(
    row: MessageRow,
    { search, signature }: SignedCallback,
    params: CallbackParams,
  ): Promise<boolean> {
    const signed = { signature, path: `${STATUS_PATH}${search}`, params };
    if (row.transport === 'simulator') return this.#options.simulator.isSigned(signed);
    return this.#options.twilio.isSigned(row.projectId, signed);
  }
}

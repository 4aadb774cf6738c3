import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import type { OutboundMessage, ProviderReport } from '../transport.ts';

/** Shaped like an account of Twilio's. */
const ACCOUNT_SID = `AC${'0'.repeat(32)}`;
/** Where its callbacks are said to go; no such host can exist. */
const BASE_URL = 'https://simulator.invalid';

/** A status callback on its way, signed like Twilio's. */
export interface SimulatedCallback {
  readonly search: string;
  readonly signature: string;
  readonly body: string;
}

interface Signed {
  readonly signature: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | string[]>>;
}

/**
 * Makes the simulator's status callbacks, and knows them again. They are signed as Twilio signs,
 * with a token that is made at each start and never leaves the process: so they pass the same door
 * and the same checks as Twilio's, and nobody outside can report on a simulated text.
 */
export class SimulatorCallbacks {
  readonly #token = randomBytes(32).toString('hex');

  make(message: OutboundMessage, report: ProviderReport): SimulatedCallback {
    const params: Record<string, string> = {
      AccountSid: ACCOUNT_SID,
      MessageSid: message.providerSid ?? '',
      SmsSid: message.providerSid ?? '',
      MessageStatus: report.status,
      SmsStatus: report.status,
      To: message.recipient,
      ApiVersion: '2010-04-01',
      ...(report.errorCode === null ? {} : { ErrorCode: report.errorCode }),
      ...(report.errorWhy === null ? {} : { ErrorMessage: report.errorWhy }),
    };
    const search = `?message=${message.id}`;
    const url = `${BASE_URL}/webhooks/twilio/status${search}`;
    const signature = twilio.getExpectedTwilioSignature(this.#token, url, params);
    return { search, signature, body: new URLSearchParams(params).toString() };
  }

  isSigned({ signature, path, params }: Signed): boolean {
    if (signature === '' || params['AccountSid'] !== ACCOUNT_SID) return false;
    return twilio.validateRequest(this.#token, signature, `${BASE_URL}${path}`, { ...params });
  }
}

import twilio from 'twilio';
import { TwilioHttp, type TwilioHttpOptions } from './twilio-http.ts';

export type TwilioClient = twilio.Twilio;

export interface TwilioCredentials {
  readonly accountSid: string;
  readonly authToken: string;
}

/** The official client for one account. `env: {}` keeps it from reading credentials of its own. */
export function makeTwilioClient(
  credentials: TwilioCredentials,
  options: TwilioHttpOptions,
): TwilioClient {
  return twilio(credentials.accountSid, credentials.authToken, {
    httpClient: new TwilioHttp(options),
    autoRetry: false,
    lazyLoading: true,
    env: {},
  });
}

/**
 * By how much Twilio's clock was ahead of ours when it answered this client last; 0 where it did not
 * say. What it dates is compared with our time.
 */
export function aheadMsOf({ httpClient }: TwilioClient): number {
  return httpClient instanceof TwilioHttp ? (httpClient.aheadMs ?? 0) : 0;
}

/** Twilio's clock tells seconds, and its answers take a moment: so much says nothing of it. */
export const CLOCK_NOISE_MS = 2_000;

/** By how much what Twilio dates is ahead of our time; 0 where that may be right. */
export function offMsOf(client: TwilioClient): number {
  const aheadMs = aheadMsOf(client);
  return Math.abs(aheadMs) > CLOCK_NOISE_MS ? aheadMs : 0;
}

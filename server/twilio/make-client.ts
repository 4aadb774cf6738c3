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

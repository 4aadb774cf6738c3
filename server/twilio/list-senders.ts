import { asking } from './check-account.ts';
import type { TwilioClient } from './make-client.ts';
import { itemsOf, tryList } from './try-list.ts';

export interface SendersView {
  readonly numbers: readonly {
    readonly number: string;
    readonly name: string;
    readonly sms: boolean;
    readonly mms: boolean;
  }[];
  /** Null: Twilio keeps them from this account. */
  readonly services: readonly { readonly sid: string; readonly name: string }[] | null;
}

/** An account with more than this has its senders chosen by typing them. */
const SENDERS_LIMIT = 1_000;
const PAGE_SIZE = 100;

/** What can send in an account. Throws `UserError` when Twilio refuses to say. */
export async function listSenders(client: TwilioClient): Promise<SendersView> {
  // An object each: the client writes its own callbacks into what it is given.
  const all = () => ({ pageSize: PAGE_SIZE, limit: SENDERS_LIMIT });
  const [numbers, services] = await asking(() =>
    Promise.all([
      client.incomingPhoneNumbers.list(all()),
      tryList(() => client.messaging.v1.services.list(all())),
    ]),
  );
  return {
    numbers: numbers.map((one) => ({
      number: one.phoneNumber,
      name: one.friendlyName,
      sms: one.capabilities?.sms ?? false,
      mms: one.capabilities?.mms ?? false,
    })),
    services:
      services === 'kept'
        ? null
        : itemsOf(services).map((one) => ({ sid: one.sid, name: one.friendlyName })),
  };
}

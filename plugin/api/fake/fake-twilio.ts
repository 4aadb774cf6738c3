import { ApiError } from '../api-error.ts';
import type { ServerApi } from '../server-api.ts';
import { fakeCompliance, fakeWritten } from './fake-compliance.ts';
import type { TwilioSenders, TwilioView } from '../views.ts';

export const FAKE_SID = `AC${'0123456789abcdef'.repeat(2).slice(0, 28)}7f3c`;
export const FAKE_SERVICE_SID = `MG${'0123456789abcdef'.repeat(2).slice(0, 28)}20ab`;

const SENDERS: TwilioSenders = {
  numbers: [
    { number: '+15550100100', name: 'Reservations', sms: true, mms: true },
    { number: '+15550100101', name: 'Events', sms: true, mms: false },
    { number: '+442079460018', name: 'London switchboard', sms: false, mms: false },
  ],
  services: [{ sid: FAKE_SERVICE_SID, name: 'Harbour guests' }],
};

type Account = Extract<TwilioView, { connected: true }>;

/** Twilio accounts in memory: the token `wrong` is refused, every other one is right. */
export function fakeTwilio(connected: boolean, change: Partial<Account> = {}): ServerApi['twilio'] {
  let view: TwilioView = connected
    ? { ...account(FAKE_SID, '+15550100100'), ...change }
    : { connected: false };
  return {
    get: () => Promise.resolve(view),
    connect({ accountSid, authToken, phoneNumber }) {
      if (authToken === 'wrong') {
        return Promise.reject(
          new ApiError(
            'refused',
            'Twilio does not accept this Account SID with this Auth Token.',
            'Copy both again from the Twilio console.',
          ),
        );
      }
      view = account(accountSid, phoneNumber ?? null);
      return Promise.resolve(view);
    },
    disconnect() {
      view = { connected: false };
      return Promise.resolve();
    },
    chooseAnswers({ keywordsAnsweredBy }) {
      if (view.connected) view = { ...view, keywordsAnsweredBy };
      return Promise.resolve(view);
    },
    senders: () => Promise.resolve(SENDERS),
    registrations: () => {
      const { readAt, registrations } = fakeCompliance();
      return Promise.resolve({ readAt, isStale: false, registrations });
    },
    compliance: () => Promise.resolve(fakeCompliance()),
    writeRegistration: () => Promise.resolve(fakeWritten()),
    resume({ sender: wanted }) {
      if (view.connected && wanted === undefined) view = { ...view, paused: null };
      else if (view.connected) {
        const pausedSenders = view.pausedSenders.filter(({ sender }) => sender !== wanted);
        view = { ...view, pausedSenders };
      }
      return Promise.resolve(view);
    },
  };
}

function account(accountSid: string, phoneNumber: string | null): Account {
  return {
    connected: true,
    accountSid,
    accountName: 'Harbour Hotels Group',
    phoneNumber,
    checkedAt: '2026-11-20T09:41:00Z',
    delivery: 'webhooks',
    keywordsAnsweredBy: 'afterword',
    waiting: 3,
    paused: null,
    pausedSenders: [],
  };
}

import type { SenderRegistration } from '../../../core/messaging/a2p/registration.ts';
import { webhookAddresses } from '../../../core/messaging/webhook-health.ts';
import type { ComplianceView } from '../../../core/messaging/compliance-views.ts';
import type { WrittenRegistration } from '../../../core/messaging/a2p/written-registration.ts';

const SERVICE = `MG${'0123456789abcdef'.repeat(2).slice(0, 28)}20ab`;
const PAGE = 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc';
const DONE = { state: 'done', remedy: '', link: null } as const;

const REGISTERED: SenderRegistration[] = [
  {
    sender: '+15550100100',
    name: 'Reservations',
    state: 'registered',
    steps: [
      { what: 'brand', ...DONE, text: 'The brand is approved.' },
      { what: 'sender pool', ...DONE, text: 'It is in the sender pool of “Harbour guests”.' },
      { what: 'campaign', ...DONE, text: 'The campaign is approved.' },
    ],
  },
  { sender: '+442079460018', name: 'London switchboard', state: 'not needed', steps: [] },
  {
    sender: SERVICE,
    name: 'Harbour guests',
    state: 'registered',
    steps: [
      { what: 'brand', ...DONE, text: 'The brand is approved.' },
      { what: 'campaign', ...DONE, text: 'The campaign is approved.' },
    ],
  },
];

/** Everything in order. */
export function fakeCompliance(change: Partial<ComplianceView> = {}): ComplianceView {
  const addresses = webhookAddresses('https://sms.harbour.com');
  const ok = (sender: string, name: string, text: string) => ({
    sender,
    name,
    inUse: true,
    isKnown: true,
    checks: [{ what: 'inbound', state: 'ok', text, remedy: '' } as const],
  });
  return {
    readAt: '2026-11-20T09:41:00Z',
    registrations: REGISTERED,
    unread: [],
    campaigns: [],
    webhooks: {
      addresses,
      senders: [
        ok(
          '+15550100100',
          'Reservations',
          "The Messaging Service “Harbour guests” overrides this number's own address; the service's is right.",
        ),
        ok(SERVICE, 'Harbour guests', 'Texts to this Messaging Service come here.'),
      ],
    },
    business: {
      brand: 'Harbour Hotels',
      privacyPolicyUrl: null,
      termsUrl: null,
      evidenceUrl: null,
      keepsNumbersPrivate: false,
    },
    ...change,
  };
}

/** A rejected campaign, a number outside every pool, a toll-free number in review. */
export function troubledCompliance(): ComplianceView {
  const { webhooks, ...rest } = fakeCompliance();
  const brand = { what: 'brand', ...DONE, text: 'The brand is approved.' } as const;
  const set = `Set it to ${webhooks?.addresses.inbound} by POST in`;
  return {
    ...rest,
    registrations: [
      {
        sender: '+15550100100',
        name: 'Reservations',
        state: 'not registered',
        steps: [
          brand,
          {
            what: 'sender pool',
            state: 'to do',
            text: '+1 555 010 0100 is in the sender pool of no Messaging Service, so no campaign covers it.',
            remedy: 'Add it to the sender pool of the Messaging Service that has the campaign.',
            link: PAGE,
          },
        ],
      },
      {
        sender: '+18885550143',
        name: 'Freephone',
        state: 'in review',
        steps: [
          {
            what: 'toll-free verification',
            state: 'waiting',
            text: 'The verification of +1 888 555 0143 is being reviewed.',
            remedy:
              'Wait for the decision: days, sometimes weeks. Carriers may block texts until then.',
            link: null,
          },
        ],
      },
      {
        sender: SERVICE,
        name: 'Harbour guests',
        state: 'rejected',
        steps: [
          brand,
          {
            what: 'campaign',
            state: 'failed',
            text: 'The campaign was refused. The opt-in information could not be verified. (30909)',
            remedy: 'Correct the campaign in the Twilio console and submit it again.',
            link: 'https://www.twilio.com/docs/api/errors/30909',
          },
        ],
      },
      { sender: '+442079460018', name: 'London switchboard', state: 'not needed', steps: [] },
    ],
    campaigns: [
      {
        sender: SERVICE,
        name: 'Harbour guests',
        findings: [
          {
            code: 'flow-vague-consent',
            severity: 'error',
            field: 'messageFlow',
            sample: null,
            message: 'The opt-in description does not say that people agree, nor how.',
            remedy: 'Say what is asked of them, and what they answer.',
          },
          {
            code: 'privacy-missing',
            severity: 'warning',
            field: 'urls',
            sample: null,
            message:
              'There is no link to the privacy policy: a campaign without one is refused as a rule.',
            remedy:
              'Give the public address of the privacy policy, with a part about text messages.',
          },
          {
            code: 'opt-out-message-missing',
            severity: 'error',
            field: 'keywords',
            sample: null,
            message: 'OptOutMessage is missing: what is texted back to STOP.',
            remedy: 'Give the very text that is sent.',
          },
        ],
      },
    ],
    webhooks: webhooks && {
      ...webhooks,
      senders: [
        {
          sender: '+15550100100',
          name: 'Reservations',
          inUse: true,
          isKnown: true,
          checks: [
            {
              what: 'inbound',
              state: 'wrong',
              text: 'Texts to this number come by GET, which this server does not answer.',
              remedy: `${set} the number's settings, under “A message comes in”.`,
            },
          ],
        },
        {
          sender: '+18885550143',
          name: 'Freephone',
          inUse: true,
          isKnown: true,
          checks: [
            {
              what: 'inbound',
              state: 'wrong',
              text: "The Messaging Service “Harbour guests” overrides this number's own address, although that one is right. Texts to this Messaging Service go to https://old.harbour.com/sms, which is not this server.",
              remedy: `${set} the settings of the Messaging Service “Harbour guests”, under Integration. Or choose “Defer to sender's webhook” there.`,
            },
          ],
        },
        {
          sender: SERVICE,
          name: 'Harbour guests',
          inUse: true,
          isKnown: true,
          checks: [
            {
              what: 'inbound',
              state: 'wrong',
              text: 'Texts to this Messaging Service go to https://old.harbour.com/sms, which is not this server.',
              remedy: `${set} the settings of the Messaging Service “Harbour guests”, under Integration.`,
            },
            {
              what: 'status callback',
              state: 'note',
              text: 'The service reports to https://old.harbour.com/status. Texts of ours name their own address, so theirs come here.',
              remedy: '',
            },
          ],
        },
        {
          sender: '+442079460018',
          name: 'London switchboard',
          inUse: false,
          isKnown: true,
          checks: [
            {
              what: 'inbound',
              state: 'note',
              text: 'Texts to this number go to https://crm.harbour.com/sms, which is not this server.',
              remedy: '',
            },
          ],
        },
      ],
    },
  };
}

/** What the real writer makes of the hotel, shortened. */
export function fakeWritten(change: Partial<WrittenRegistration> = {}): WrittenRegistration {
  return {
    campaign: {
      brand: 'Harbour Hotels',
      useCase: 'CUSTOMER_CARE',
      description:
        'Harbour Hotels sends these texts to people who phone it and speak with its voice agent. They are about what the caller asked in that call: Booking confirmation, Directions and parking.',
      messageFlow:
        'People phone Harbour Hotels and speak with its voice agent; they agree by voice. When a caller asks about Booking confirmation, the agent asks, for example: “Would you like me to text you the confirmation?” The text is sent only if the caller agrees, as in “yes, please”; an unclear answer is asked about once more, and without a clear yes nothing is sent. Message and data rates may apply. Reply STOP to opt out, HELP for help.',
      messageSamples: [
        'Harbour Hotels: Treatments, prices and free times: harbour.example/spa Reply STOP to opt out.',
        'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.',
      ],
      hasEmbeddedLinks: true,
      hasEmbeddedPhone: false,
      privacyPolicyUrl: null,
      termsUrl: null,
      optInMessage:
        'Harbour Hotels: you will get our texts again. Reply HELP for help, STOP to get no more.',
      optOutMessage:
        'Harbour Hotels: you will get no more texts from this number. Reply START to get them again.',
      helpMessage:
        'Harbour Hotels: we text only what you ask for or agree to. Reply STOP to get no more, START to get them again. Message and data rates may apply.',
      optInKeywords: ['START', 'UNSTOP', 'YES'],
      optOutKeywords: [
        'STOP',
        'STOPALL',
        'UNSUBSCRIBE',
        'CANCEL',
        'END',
        'QUIT',
        'REVOKE',
        'OPTOUT',
      ],
      helpKeywords: ['HELP', 'INFO'],
    },
    findings: [],
    toDo: [],
    calls: { call: 2, 'test call': 0, example: 2 },
    fileName: 'harbour-hotels-opt-in',
    markdown: '# Harbour Hotels\n',
    pdfBase64: 'JVBERi0=',
    pdfHasAllLetters: true,
    ...change,
  };
}

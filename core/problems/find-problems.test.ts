import { describe, expect, it } from 'vitest';
import {
  attributeIdSchema,
  entityIdSchema,
  handoffIdSchema,
  settingsIdSchema,
  variantIdSchema,
} from '../ids.ts';
import { messagingServiceSidSchema } from '../phone.ts';
import type { AccountFacts } from '../messaging/account-facts.ts';
import type { AccountSenders } from '../messaging/account-senders.ts';
import type { RegistrationState, SenderRegistration } from '../messaging/a2p/registration.ts';
import { webhookAddresses } from '../messaging/webhook-health.ts';
import { createDraft } from '../records/draft.ts';
import type { ProjectRecord } from '../records/record.ts';
import { defaultSettings } from '../records/settings.ts';
import type { ActionType, ActionTypes } from '../release/action-type.ts';
import {
  actionId,
  aLink,
  anAction,
  anSms,
  aTemplate,
  aTopic,
  templateId,
  topicId,
} from '../testing/build-project.ts';
import { EMPTY_CAMPAIGN } from '../testing/empty-campaign.ts';
import type { KnownWebhooks } from './rule.ts';
import { type FindOptions, findProblems } from './find-problems.ts';

/** The least an action type can be, so that core is tested without the real ones. */
const plainType = (type: string, ports: readonly string[]): ActionType => ({
  type,
  title: type,
  ports: ports.map((port) => ({ port, title: port })),
  references: () => [],
  problems: () => [],
  plan: () => ({ does: 'perform', say: '', input: {} }),
});
const types: ActionTypes = {
  sms: plainType('sms', ['sent', 'failed']),
  handoff: plainType('handoff', ['failed']),
};

const parking = aTopic('parking');
const sms = anSms('sms', ['map']);
const map = aTemplate('map');
const link = aLink(topicId('parking'), 'matched', actionId('sms'));
const sound: ProjectRecord[] = [defaultSettings('Hotel'), parking, sms, map, link];

function codes(records: readonly ProjectRecord[], target: 'sandbox' | 'live' = 'sandbox') {
  return findProblems(createDraft(records), types, { target }).map(
    (problem) => `${problem.severity} ${problem.code}`,
  );
}
const without = (record: ProjectRecord) => sound.filter((one) => one !== record);

describe('problems', () => {
  it('finds none in a sound project', () => {
    expect(codes(sound)).toEqual([]);
  });

  const cases: [string, readonly ProjectRecord[], string][] = [
    ['no topic', [], 'error nothing-to-publish'],
    ['a deleted template', without(map), 'error broken-reference'],
    ['a loose action', without(link), 'error action-not-linked'],
    ['an unknown type', [...without(sms), anAction('sms', 'fax', {})], 'error action-type-unknown'],
    [
      'a link from nowhere',
      [...sound, aLink(actionId('gone'), 'sent', actionId('sms'))],
      'error link-to-nothing',
    ],
    [
      'an unknown port',
      [...sound, aLink(actionId('sms'), 'exploded', actionId('sms'))],
      'error link-from-unknown-port',
    ],
    [
      'a circle',
      [...sound, aLink(actionId('sms'), 'failed', actionId('sms'))],
      'warning link-cycle',
    ],
    [
      'a title used twice',
      [...sound, { ...aTemplate('other'), title: 'map' }],
      'error template-title-twice',
    ],
    ['an empty body', [...without(map), { ...map, body: ' ' }], 'error template-body-empty'],
    [
      'an unknown token',
      [...without(map), { ...map, body: 'See ${nothing}. STOP ends.' }],
      'error template-token-unknown',
    ],
    [
      'a malformed token',
      [...without(map), { ...map, body: 'See {{foo:bar}}. STOP ends.' }],
      'error template-token-malformed',
    ],
    ['no way out', [...without(map), { ...map, body: 'A map.' }], 'warning no-opt-out-wording'],
    [
      'a long body',
      [...without(map), { ...map, body: `STOP ${'é€'.repeat(180)}` }],
      'warning template-many-segments',
    ],
    [
      'a short link',
      [...without(map), { ...map, body: 'See https://bit.ly/3xYz. STOP ends.' }],
      'warning template-short-link',
    ],
    [
      'too few example queries',
      [...without(parking), { ...parking, exampleQueries: ['parking?'] }],
      'warning topic-few-queries',
    ],
    [
      'a topic without an answer',
      [...sound, aTopic('mute', { content: [] })],
      'warning topic-without-answer',
    ],
    [
      'two topics of one name',
      [...sound, aTopic('p2', { name: 'parking' })],
      'warning topic-name-twice',
    ],
    [
      'a query in two topics',
      [...sound, aTopic('lot', { exampleQueries: ['About Parking ', 'a', 'b'] })],
      'warning example-query-twice',
    ],
    [
      'a default handoff that is gone',
      [
        ...sound.slice(1),
        { ...defaultSettings('Hotel'), defaultHandoffId: handoffIdSchema.parse('hnd_gone') },
      ],
      'error broken-reference',
    ],
  ];
  it.each(cases)('finds %s', (_, records, expected) => {
    expect(codes(records)).toContain(expected);
  });

  it('asks for a Live sender as an error only on the way to Live', () => {
    const noSender = { ...map, senders: { sandbox: null, 'pre-release': null, live: null } };
    const records = [...without(map), noSender];
    expect(codes(records)).toEqual(['warning template-without-live-sender']);
    expect(codes(records, 'live')).toEqual(['error template-without-live-sender']);
  });

  it('warns on the way to Live where no account is connected and a text can be sent', () => {
    const find = (records: readonly ProjectRecord[], options: FindOptions) =>
      findProblems(createDraft(records), types, options).map(
        ({ severity, code }) => `${severity} ${code}`,
      );
    const live = { target: 'live', isConnected: false } as const;
    expect(find(sound, live)).toEqual(['warning account-not-connected']);
    expect(find(sound, { ...live, isConnected: true })).toEqual([]);
    expect(find(sound, { target: 'sandbox', isConnected: false })).toEqual([]);
    const silent = [defaultSettings('Hotel'), parking];
    expect(find(silent, live)).toEqual(find(silent, { target: 'live' }));
  });

  it('warns of a sender that the account does not have, where that is known', () => {
    const other = new Set(['+15550100199']);
    const find = (accountSenders: AccountSenders | null, target: 'sandbox' | 'live') =>
      findProblems(createDraft(sound), types, { accountSenders, target }).map(
        ({ severity, code, place }) => `${severity} ${code} ${place.field}`,
      );
    const found = ['warning sender-not-in-account senders.live'];
    for (const target of ['sandbox', 'live'] as const) {
      expect(find({ numbers: other, services: null }, target)).toEqual(found);
      expect(find({ numbers: new Set(['+15550100100']), services: null }, target)).toEqual([]);
      expect(find({ numbers: null, services: new Set() }, target)).toEqual([]);
      expect(find(null, target)).toEqual([]);
    }
  });

  it('warns of a sender whose texts go elsewhere, where that is known', () => {
    const addresses = webhookAddresses('https://sms.harbour.com');
    const number = { number: '+15550100100', name: 'Line', sms: true, mms: true };
    const facts = (inboundUrl: string | null): AccountFacts => ({
      numbers: [{ ...number, inboundUrl, inboundMethod: 'POST', application: null }],
      services: [],
      brands: [],
      tollFree: [],
      notRead: [],
      unread: [],
    });
    const find = (webhooks: KnownWebhooks | null, target: 'sandbox' | 'live') =>
      findProblems(createDraft(sound), types, { webhooks, target }).map(
        ({ severity, code, place }) => `${severity} ${code} ${place.field}`,
      );
    const found = ['warning sender-webhook-elsewhere senders.live'];
    for (const target of ['sandbox', 'live'] as const) {
      expect(find({ facts: facts('https://other.com'), addresses }, target)).toEqual(found);
      expect(find({ facts: facts(null), addresses }, target)).toEqual(found);
      expect(find({ facts: facts(addresses.inbound), addresses }, target)).toEqual([]);
      expect(find(null, target)).toEqual([]);
    }
  });

  it('warns of a service whose numbers are left to themselves and go elsewhere', () => {
    const sid = messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`);
    const addresses = webhookAddresses('https://sms.harbour.com');
    const pooled = { number: '+15550100101', name: 'Pool', sms: true, mms: true };
    const facts = (inboundUrl: string, usesNumberWebhooks: boolean): AccountFacts => ({
      numbers: [{ ...pooled, inboundUrl, inboundMethod: 'POST', application: null }],
      services: [
        {
          sid,
          name: 'Front desk',
          inboundUrl: addresses.inbound,
          inboundMethod: 'POST',
          statusCallback: null,
          usesNumberWebhooks,
          pool: [pooled.number],
          hasOtherSenders: false,
          campaign: null,
        },
      ],
      brands: [],
      tollFree: [],
      notRead: [],
      unread: [],
    });
    const service = { type: 'service', sid } as const;
    const records = [...without(map), { ...map, senders: { ...map.senders, live: service } }];
    const find = (webhooks: KnownWebhooks) =>
      findProblems(createDraft(records), types, { webhooks }).map(({ code }) => code);
    const found = ['sender-webhook-elsewhere'];
    expect(find({ facts: facts('https://other.com', true), addresses })).toEqual(found);
    expect(find({ facts: facts('https://other.com', false), addresses })).toEqual([]);
    expect(find({ facts: facts(addresses.inbound, true), addresses })).toEqual([]);
  });

  it('asks on the way to Live only for the senders of Live', () => {
    const elsewhere = {
      type: 'service',
      sid: messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`),
    } as const;
    const records = [...without(map), { ...map, senders: { ...map.senders, sandbox: elsewhere } }];
    const accountSenders = { numbers: null, services: new Set<string>() };
    const find = (target: 'sandbox' | 'live') =>
      findProblems(createDraft(records), types, { accountSenders, target }).map(
        ({ code, message }) => `${code} ${message}`,
      );
    expect(find('sandbox')).toEqual([
      'sender-not-in-account Messaging Service MG…aaaa is none of the connected Twilio account: every text from it fails.',
    ]);
    expect(find('live')).toEqual([]);
  });

  it('warns of an unregistered sender once, whoever uses it', () => {
    const records = [
      ...sound,
      anSms('more', ['park']),
      aTemplate('park'),
      aLink(actionId('sms'), 'sent', actionId('more')),
    ];
    const find = (state: RegistrationState) =>
      findProblems(createDraft(records), types, {
        registrations: [{ sender: '+15550100100', name: 'Line', state, steps: [] }],
      }).map(({ severity, code, place }) => `${severity} ${code} ${place.field}`);
    expect(find('not registered')).toEqual(['warning sender-not-registered senders.live']);
    expect(find('rejected')).toEqual(['warning sender-not-registered senders.live']);
    expect(find('in review')).toEqual(['warning sender-registration-in-review senders.live']);
    for (const state of ['registered', 'not needed', 'unknown'] as const) {
      expect(find(state)).toEqual([]);
    }
  });

  describe('the fields of a campaign', () => {
    const reservations = '+15550100100';
    const find = (known: Partial<SenderRegistration>) => {
      const registration = { sender: reservations, name: 'Line', steps: [], ...known };
      const found = findProblems(createDraft(sound), types, {
        registrations: [{ state: 'in review', campaign: EMPTY_CAMPAIGN, ...registration }],
      });
      return found.filter(({ code }) => code === 'sender-campaign-fields');
    };

    it('are warned of once for a sender that is in use, with their names and the first three', () => {
      const found = find({});
      expect(found).toMatchObject([{ severity: 'warning', place: { field: 'senders.live' } }]);
      expect(found[0]?.message).toBe(
        'The campaign of +1 555 010 0100 will be refused for its description, opt-in description, samples and keyword fields, and may be for its policy links: The description has 0 characters; at least 40 are asked for. The opt-in description has 0 characters; at least 40 are asked for. There are 0 samples; 2 to 5 are asked for. There is more: 14.',
      );
      expect(find({ sender: '+15550100199' })).toEqual([]);
    });

    it('miss no answers where Twilio gives them', () => {
      const [found] = find({ keywordsAnsweredBy: 'twilio' });
      expect(found?.message).toMatch(/description and samples, and may be for its policy links:/);
    });

    it('are left to those who have approved them, but for keywords that are not read here', () => {
      const known = { state: 'registered', isCampaignApproved: true } as const;
      expect(find(known)).toEqual([]);
      const promising = { ...EMPTY_CAMPAIGN, optOutKeywords: ['STOP', 'REMOVE', 'ARRET'] };
      expect(find({ ...known, campaign: promising })).toMatchObject([
        {
          severity: 'warning',
          message:
            'The approved campaign of +1 555 010 0100 promises what is not so: OptOutKeywords has “REMOVE” and “ARRET”, which are no such keywords here: whoever texts one goes on getting texts.',
        },
      ]);
      // Which words Twilio reads is set there, and it says so with each text.
      const left = { ...known, keywordsAnsweredBy: 'twilio' } as const;
      expect(find({ ...left, campaign: promising })).toEqual([]);
    });
  });

  it('names the variants that have no value for a token', () => {
    const street = attributeIdSchema.parse('atr_street');
    const records: ProjectRecord[] = [
      ...without(map),
      { ...map, body: 'At ${street}. STOP ends.' },
      { id: street, kind: 'attribute', rev: 0, name: 'street' },
      {
        id: variantIdSchema.parse('vnt_a'),
        kind: 'variant',
        rev: 0,
        name: 'Harbour',
        isDefault: true,
        values: {},
      },
    ];
    const [problem] = findProblems(createDraft(records), types);
    expect(problem?.code).toBe('template-value-missing');
    expect(problem?.message).toContain('Harbour');
  });

  it('finds the short link that stands in a value, once for a text', () => {
    const street = attributeIdSchema.parse('atr_map');
    const variant = (id: string, url: string): ProjectRecord => ({
      id: variantIdSchema.parse(id),
      kind: 'variant',
      rev: 0,
      name: id,
      isDefault: id === 'vnt_a',
      values: { [street]: url },
    });
    const records: ProjectRecord[] = [
      ...without(map),
      { ...map, body: 'See ${map_url}. STOP ends.' },
      { id: street, kind: 'attribute', rev: 0, name: 'map_url' },
      variant('vnt_a', 'harbour.com/map'),
      variant('vnt_b', 'https://tinyurl.com/a'),
      variant('vnt_c', 'https://bit.ly/b'),
    ];
    const found = findProblems(createDraft(records), types);
    expect(found.map(({ code }) => code)).toEqual(['template-short-link']);
    expect(found[0]?.message).toBe(
      '“map” has a link of tinyurl.com for vnt_b, a public shortener: carriers may take the text for spam.',
    );
    expect(found[0]?.place).toEqual({ recordId: map.id, field: 'body' });
  });

  it('accepts an unknown token that has other words', () => {
    const template = {
      ...map,
      body: 'On {{entity:day}}. STOP ends.',
      missing: { 'entity:day': { policy: 'default' as const, text: 'the day' } },
    };
    expect(codes([...without(map), template])).toEqual([]);
  });

  it('does not refuse a release for what no caller can reach', () => {
    const off = { ...parking, enabled: false };
    const on = aTopic('on');
    const records = [defaultSettings('Hotel'), off, on, sms, link];
    expect(codes(records)).toEqual(['warning broken-reference']);
  });

  it('has a remedy in words for every problem', () => {
    const broken = cases.flatMap(([, records]) => findProblems(createDraft(records), types));
    for (const problem of broken) {
      expect(problem.message).toMatch(/[.?]$/);
      expect(problem.remedy).toMatch(/\.$/);
    }
  });
});

describe('ids', () => {
  it('cannot be mixed up', () => {
    expect(entityIdSchema.safeParse(templateId('map')).success).toBe(false);
    expect(settingsIdSchema.safeParse('set_project').success).toBe(true);
  });
});

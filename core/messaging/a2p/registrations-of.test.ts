import { describe, expect, it } from 'vitest';
import type { AccountFacts, CampaignFacts, NumberFacts, ServiceFacts } from '../account-facts.ts';
import { campaignSegmentsPerMinute } from '../campaign-rate.ts';
import { EMPTY_CAMPAIGN } from '../../testing/empty-campaign.ts';
import { registrationsOf } from './registrations-of.ts';

const LONG_CODE = '+12025550143';
const TOLL_FREE = '+18885550143';
const SERVICE = `MG${'a'.repeat(32)}`;

const aNumber = (number: string): NumberFacts => ({
  number,
  name: 'Line',
  sms: true,
  mms: true,
  inboundUrl: null,
  inboundMethod: null,
  application: null,
});
const campaign: CampaignFacts = {
  sid: 'QE1',
  status: 'VERIFIED',
  brandSid: 'BN1',
  isMock: false,
  errors: [],
  segmentsPerMinute: null,
  fields: EMPTY_CAMPAIGN,
};
const service: ServiceFacts = {
  sid: SERVICE,
  name: 'Front desk',
  inboundUrl: null,
  inboundMethod: null,
  statusCallback: null,
  usesNumberWebhooks: false,
  pool: [LONG_CODE],
  hasOtherSenders: false,
  campaign,
};
const sound: AccountFacts = {
  numbers: [aNumber(LONG_CODE)],
  services: [service],
  brands: [{ sid: 'BN1', status: 'APPROVED', isMock: false, errors: [] }],
  tollFree: [],
  notRead: [],
  unread: [],
};
const withCampaign = (change: Partial<CampaignFacts>): Partial<AccountFacts> => ({
  services: [{ ...service, campaign: { ...campaign, ...change } }],
});

const states = (change: Partial<AccountFacts>) =>
  registrationsOf({ ...sound, ...change }).map((one) => one.state);

describe('registrations', () => {
  it.each<[string, Partial<AccountFacts>, string[]]>([
    ['all in order', {}, ['registered', 'registered']],
    [
      'no brand',
      { brands: [], ...withCampaign({ status: 'IN_PROGRESS' }) },
      ['not registered', 'not registered'],
    ],
    ['a brand registered elsewhere', { brands: [] }, ['registered', 'registered']],
    [
      'a brand of another campaign',
      {
        brands: [{ sid: 'BN2', status: 'APPROVED', isMock: false, errors: [] }],
        ...withCampaign({ status: 'IN_PROGRESS' }),
      },
      ['not registered', 'not registered'],
    ],
    [
      'a mock brand',
      { brands: [{ sid: 'BN1', status: 'APPROVED', isMock: true, errors: [] }] },
      ['not registered', 'not registered'],
    ],
    [
      'a brand in review',
      { brands: [{ sid: 'BN1', status: 'IN_REVIEW', isMock: false, errors: [] }] },
      ['in review', 'in review'],
    ],
    [
      'a suspended brand',
      { brands: [{ sid: 'BN1', status: 'SUSPENDED', isMock: false, errors: [] }] },
      ['rejected', 'rejected'],
    ],
    [
      'no campaign',
      { services: [{ ...service, campaign: null }] },
      ['not registered', 'not registered'],
    ],
    ['a campaign in review', withCampaign({ status: 'IN_PROGRESS' }), ['in review', 'in review']],
    ['a failed campaign', withCampaign({ status: 'FAILED' }), ['rejected', 'rejected']],
    [
      'a pending campaign with errors',
      withCampaign({
        status: 'PENDING',
        errors: [{ code: '30897', text: 'Disallowed content', fields: ['MESSAGE_FLOW'] }],
      }),
      ['rejected', 'rejected'],
    ],
    [
      'an unknown campaign status',
      withCampaign({ status: 'SUSPENDED_X' }),
      ['rejected', 'rejected'],
    ],
    [
      'a number in no pool',
      { services: [{ ...service, pool: ['+12025550144'] }] },
      ['not registered', 'registered'],
    ],
    [
      'an empty pool',
      { services: [{ ...service, pool: [] }] },
      ['not registered', 'not registered'],
    ],
    [
      'British and Jamaican numbers',
      {
        numbers: [aNumber('+442079460018'), aNumber('+18765550143')],
        services: [{ ...service, pool: ['+442079460018'] }],
      },
      ['not needed', 'not needed', 'not needed'],
    ],
    [
      'a number for voice only',
      { numbers: [{ ...aNumber('+13105550177'), sms: false }], services: [] },
      [],
    ],
    [
      'an unverified toll-free number',
      { numbers: [aNumber(TOLL_FREE)], services: [] },
      ['not registered'],
    ],
    [
      'a verified toll-free number, refused once before',
      {
        numbers: [aNumber(TOLL_FREE)],
        services: [],
        tollFree: [
          { number: TOLL_FREE, status: 'TWILIO_REJECTED', reason: 'No opt-in' },
          { number: TOLL_FREE, status: 'TWILIO_APPROVED', reason: null },
        ],
      },
      ['registered'],
    ],
    [
      'a pool of a short code',
      { services: [{ ...service, pool: [], hasOtherSenders: true }] },
      ['not registered', 'not needed'],
    ],
    ['services that are kept', { services: [], unread: ['Messaging Services'] }, ['unknown']],
    ['brands that are kept', { brands: [], unread: ['brands'] }, ['registered', 'registered']],
    [
      'brands that are kept, and a campaign in review',
      { brands: [], unread: ['brands'], ...withCampaign({ status: 'IN_PROGRESS' }) },
      ['unknown', 'unknown'],
    ],
    [
      'toll-free verifications that are kept',
      {
        numbers: [aNumber(TOLL_FREE), aNumber('+442079460018')],
        services: [{ ...service, pool: [TOLL_FREE] }],
        unread: ['toll-free verifications'],
      },
      ['unknown', 'not needed', 'unknown'],
    ],
    [
      'a pool that was not read',
      { services: [{ ...service, pool: [] }], notRead: [SERVICE] },
      ['unknown', 'unknown'],
    ],
  ])('with %s', (_, change, expected) => {
    expect(states(change)).toEqual(expected);
  });

  it('names what a reviewer held against it, and where to read about it', () => {
    const facts = {
      ...sound,
      ...withCampaign({
        status: 'FAILED',
        errors: [{ code: '30897', text: 'Disallowed content', fields: ['MESSAGE_FLOW'] }],
      }),
    };
    const steps = registrationsOf(facts).flatMap((one) => one.steps);
    const failed = steps.find((step) => step.state === 'failed');
    expect(failed?.text).toBe('The campaign was refused. Disallowed content. (30897)');
    expect(failed?.link).toBe('https://www.twilio.com/docs/api/errors/30897');
    for (const step of steps) {
      expect(step.remedy === '').toBe(step.state === 'done');
    }
  });
});

describe('the rate of a campaign', () => {
  it.each([
    [{ att: { mps: 0.25, msg_class: 'A' }, tmobile: { brand_tier: 'LOW' } }, 15],
    [{ att: { mps: 4 } }, 240],
    [{ att: { mps: 600 } }, 13_500],
    [{ att: { mps: 0 } }, null],
    [{ att: { mps: 'many' } }, null],
    [{ att: { mps: 0.001 } }, 1],
    [{ tmobile: {} }, null],
    [null, null],
  ])('of %j is %s segments a minute', (limits, expected) => {
    expect(campaignSegmentsPerMinute(limits)).toBe(expected);
  });
});

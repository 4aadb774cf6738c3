import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFacts, NumberFacts, ServiceFacts } from './account-facts.ts';
import { webhookAddresses, webhookHealth } from './webhook-health.ts';

const OURS = webhookAddresses('https://sms.harbour.com');
const NUMBER = '+12025550143';

const number: NumberFacts = {
  number: NUMBER,
  name: 'Line',
  sms: true,
  mms: true,
  inboundUrl: OURS.inbound,
  inboundMethod: 'POST',
  application: null,
};
const service: ServiceFacts = {
  sid: `MG${'a'.repeat(32)}`,
  name: 'Front desk',
  inboundUrl: OURS.inbound,
  inboundMethod: 'POST',
  statusCallback: null,
  usesNumberWebhooks: false,
  pool: [],
  hasOtherSenders: false,
  campaign: null,
};

function inboundOf(change: Partial<NumberFacts>, of: Partial<ServiceFacts> | null = null) {
  const facts: AccountFacts = {
    numbers: [{ ...number, ...change }],
    services: of ? [{ ...service, ...of }] : [],
    brands: [],
    tollFree: [],
    notRead: [],
    unread: [],
  };
  return webhookHealth(facts, OURS, new Set([NUMBER])).flatMap(({ checks }) => checks)[0];
}

describe('where texts to a number go', () => {
  it.each<[string, Partial<NumberFacts>, Partial<ServiceFacts> | null, string, RegExp]>([
    ['here', {}, null, 'ok', /come here/],
    [
      'here, written otherwise',
      { inboundUrl: 'HTTPS://SMS.harbour.com:443/webhooks/twilio/inbound/' },
      null,
      'ok',
      /come here/,
    ],
    ['nowhere', { inboundUrl: null }, null, 'wrong', /no address is set/],
    [
      'to the demo',
      { inboundUrl: 'https://demo.twilio.com/welcome/sms/reply' },
      null,
      'wrong',
      /demo/,
    ],
    [
      'elsewhere',
      { inboundUrl: 'https://other.com/webhooks/twilio/inbound' },
      null,
      'wrong',
      /not this server/,
    ],
    [
      'to another path',
      { inboundUrl: 'https://sms.harbour.com/sms' },
      null,
      'wrong',
      /not this server/,
    ],
    [
      'here by http',
      { inboundUrl: 'http://sms.harbour.com/webhooks/twilio/inbound' },
      null,
      'wrong',
      /http or https/,
    ],
    ['here by GET', { inboundMethod: 'GET' }, null, 'wrong', /by GET/],
    ['to a TwiML App', { application: 'AP1' }, null, 'wrong', /TwiML App/],
    [
      'to its service, which is right',
      { inboundUrl: null },
      { pool: [NUMBER] },
      'ok',
      /overrides.*is right/,
    ],
    [
      'to its service, which is wrong',
      {},
      { pool: [NUMBER], inboundUrl: null },
      'wrong',
      /overrides.*although that one is right.*no address/,
    ],
    [
      'to its service by GET',
      { inboundUrl: null },
      { pool: [NUMBER], inboundMethod: 'GET' },
      'wrong',
      /overrides this number's own address\. .*by GET/,
    ],
    [
      'here, since the service defers to it',
      {},
      { pool: [NUMBER], inboundUrl: null, usesNumberWebhooks: true },
      'ok',
      /come here/,
    ],
  ])('%s', (_, change, of, state, text) => {
    const check = inboundOf(change, of);
    expect(check).toMatchObject({ state, text: expect.stringMatching(text) });
    expect(check?.remedy === '').toBe(state === 'ok');
  });

  it('tells of a service that reports elsewhere, which hurts nobody', () => {
    const facts = { numbers: [], brands: [], tollFree: [], notRead: [], unread: [] };
    const other = { ...service, statusCallback: 'https://other.com/status' };
    const [one] = webhookHealth({ ...facts, services: [other] }, OURS, new Set([other.sid]));
    expect(one?.checks.map(({ state }) => state)).toEqual(['ok', 'note']);
  });

  it('finds fault only with senders in use, and with the numbers of services in use', () => {
    const [mine, pooled, theirs] = ['+12025550143', '+12025550144', '+12025550145'];
    const numbers = [mine, pooled, theirs].map((one) => ({
      ...number,
      number: one ?? '',
      inboundUrl: 'https://crm.harbour.com/sms',
    }));
    const own = { ...service, pool: [pooled ?? ''], usesNumberWebhooks: true };
    const other = { ...service, sid: `MG${'b'.repeat(32)}`, inboundUrl: null };
    const facts = {
      numbers,
      services: [own, other],
      brands: [],
      tollFree: [],
      notRead: [],
      unread: [],
    };
    const found = webhookHealth(facts, OURS, new Set([mine ?? '', own.sid]));
    const said = found.map(({ sender, inUse, checks }) => [sender, inUse, checks[0]?.state]);
    expect(said).toEqual([
      [mine, true, 'wrong'],
      [pooled, true, 'wrong'],
      [theirs, false, 'note'],
      [own.sid, true, 'ok'],
      [other.sid, false, 'note'],
    ]);
    expect(found[2]?.checks[0]?.remedy).toBe('');
  });

  it('finds no fault with a number that the pool of a service in use may have, and forgets it not', () => {
    const facts = {
      numbers: [{ ...number, inboundUrl: null }],
      services: [service],
      brands: [],
      tollFree: [],
      notRead: [service.sid],
      unread: [],
    };
    const used = new Set([service.sid]);
    const unsure = { inUse: null, isKnown: false, checks: [{ state: 'note' }] };
    expect(webhookHealth(facts, OURS, used)[0]).toMatchObject(unsure);
    const none = { ...facts, services: [], notRead: [] };
    const kept = { ...none, unread: ['Messaging Services' as const] };
    expect(webhookHealth(kept, OURS, used)[0]).toMatchObject(unsure);
    const [known] = webhookHealth({ ...none, services: [service] }, OURS, used);
    expect(known).toMatchObject({ inUse: false, isKnown: true, checks: [{ state: 'note' }] });
  });

  it('says of a number in no pool that is known where another may have it', () => {
    const lone = { ...number, number: '+12025550199' };
    const facts = { numbers: [number, lone], brands: [], tollFree: [], unread: [] };
    const read = { ...service, pool: [NUMBER] };
    const other = { ...service, sid: `MG${'b'.repeat(32)}` };
    const all = { ...facts, services: [read, other] };
    const of = (notRead: readonly string[]) =>
      webhookHealth({ ...all, notRead }, OURS, new Set([NUMBER, lone.number]))
        .filter(({ isKnown }) => !isKnown)
        .map(({ sender }) => sender);
    expect(of([])).toEqual([]);
    expect(of([other.sid])).toEqual([lone.number]);
    expect(of([read.sid, other.sid])).toEqual([NUMBER, lone.number]);
  });

  it.each([
    ['wrong', null, /go nowhere: .* may override that\.$/],
    ['right', OURS.inbound, /come here\. .* may override that\.$/],
  ])('takes what such a number says itself, %s as it is, for no answer', (_, inboundUrl, text) => {
    const facts = { brands: [], tollFree: [], unread: [], services: [service] };
    const all = { ...facts, numbers: [{ ...number, inboundUrl }], notRead: [service.sid] };
    const [found] = webhookHealth(all, OURS, new Set([NUMBER]));
    expect(found).toMatchObject({ inUse: true, isKnown: false });
    expect(found?.checks).toEqual([
      {
        what: 'inbound',
        state: 'note',
        text: expect.stringMatching(text),
        remedy: 'Look in the Twilio console where texts to it go.',
      },
    ]);
  });

  it('names the services in use that could not be read, where the account may have them', () => {
    const facts = { numbers: [], brands: [], tollFree: [], notRead: [], unread: [] };
    const used = new Set([service.sid]);
    const unread = {
      sender: service.sid,
      inUse: true,
      isKnown: false,
      checks: [{ state: 'note' }],
    };
    const notRead = { ...facts, services: [service], notRead: [service.sid] };
    expect(webhookHealth(notRead, OURS, used)).toMatchObject([{ ...unread, name: 'Front desk' }]);
    const kept = { ...facts, services: [], unread: ['Messaging Services' as const] };
    expect(webhookHealth(kept, OURS, used)).toMatchObject([unread]);
    expect(webhookHealth({ ...facts, services: [] }, OURS, used)).toEqual([]);
    expect(webhookHealth(notRead, OURS, new Set())).toEqual([]);
  });

  it('calls nothing right but our own address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (inboundUrl) => {
        fc.pre(!inboundUrl.startsWith('https://sms.harbour.com'));
        expect(inboundOf({ inboundUrl })?.state).toBe('wrong');
      }),
    );
  });
});

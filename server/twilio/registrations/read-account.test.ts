import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { openConnectedHotel } from '../../../tests/connected-hotel.ts';
import { FAST_ENGINE } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import type { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';

const LONG_CODE = '+12025550143';
const SERVICE = `MG${'a'.repeat(32)}`;
const OTHER = `MG${'b'.repeat(32)}`;
const SERVICES = '/v1/Services';
const BRANDS = '/v1/a2p/BrandRegistrations';
const GONE = { httpStatus: 404, code: 20404 };
const KEPT = { httpStatus: 403, code: 20003 };

describe('an account of which Twilio keeps something, or has nothing', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  beforeEach(async () => {
    const sender = { type: 'number', number: e164Schema.parse(LONG_CODE) } as const;
    // A busy machine may be slow to answer; nothing here waits for a timeout.
    const engine = { ...FAST_ENGINE, twilioTimeoutMs: 10_000 };
    ({ server, twilio, projectId } = await openConnectedHotel({ sender, engine }));
    twilio.numbers.splice(0, 1, LONG_CODE);
    twilio.brands = [{}];
    twilio.services = [
      { sid: SERVICE, name: 'Front desk', pool: [LONG_CODE], campaigns: [{}] },
      { sid: OTHER, name: 'Spa', pool: ['+12025550144'] },
    ];
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });

  const senders = () => server.client.twilio.senders.query({ projectId });
  const compliance = () => server.client.twilio.compliance.query({ projectId });
  async function states(): Promise<Record<string, string>> {
    const { registrations } = await compliance();
    return Object.fromEntries(registrations.map(({ sender, state }) => [sender, state]));
  }

  it('has no Messaging Services where Twilio knows of none', async () => {
    twilio.refuses.set(SERVICES, GONE);
    expect((await senders()).services).toEqual([]);
    expect(await states()).toEqual({ [LONG_CODE]: 'not registered' });
    expect((await compliance()).unread).toEqual([]);
  });

  it('has Messaging Services that are not known where Twilio keeps them', async () => {
    twilio.refuses.set(SERVICES, KEPT);
    const answer = await senders();
    expect(answer.services).toBeNull();
    expect(answer.numbers.map(({ number }) => number)).toEqual([LONG_CODE]);
    expect((await compliance()).unread).toEqual(['Messaging Services']);
    expect(await states()).toEqual({ [LONG_CODE]: 'unknown' });
  });

  it('does without a service that was deleted a moment ago', async () => {
    twilio.refuses.set(`${SERVICES}/${OTHER}/PhoneNumbers`, GONE);
    expect(await states()).toEqual({ [LONG_CODE]: 'registered', [SERVICE]: 'registered' });
  });

  it.each(['PhoneNumbers', 'Compliance/Usa2p'])(
    'says so of a service whose %s are kept',
    async (what) => {
      twilio.refuses.set(`${SERVICES}/${OTHER}/${what}`, KEPT);
      expect(await states()).toMatchObject({ [SERVICE]: 'registered', [OTHER]: 'unknown' });
    },
  );

  it('calls nobody unregistered for brands that are kept', async () => {
    twilio.refuses.set(BRANDS, KEPT);
    // An approved campaign vouches for its brand.
    expect(await states()).toEqual({
      [LONG_CODE]: 'registered',
      [SERVICE]: 'registered',
      [OTHER]: 'unknown',
    });
    expect((await compliance()).unread).toEqual(['brands']);
  });

  it('calls the credentials wrong only where it is them', async () => {
    const numbers = `/2010-04-01/Accounts/${twilio.accountSid}/IncomingPhoneNumbers.json`;
    twilio.refuses.set(numbers, KEPT);
    await expect(senders()).rejects.toThrow(/^Twilio refused: Not for this account \(20003\)/);
    twilio.refuses.set(numbers, { httpStatus: 401, code: 20003 });
    await expect(senders()).rejects.toThrow(/does not accept/);
    const account = `/2010-04-01/Accounts/${twilio.accountSid}.json`;
    for (const httpStatus of [401, 403, 404]) {
      twilio.refuses.set(account, { httpStatus, code: 20404 });
      const resume = server.client.twilio.resume.mutate({ projectId });
      await expect(resume).rejects.toThrow(/does not accept/);
    }
  });

  it.each([
    ['short codes', { shortCodes: ['12345'] }],
    ['alphanumeric senders', { alphaSenders: ['HARBOUR'] }],
  ])('has senders in a pool of %s only', async (_, pool) => {
    twilio.services = [{ sid: SERVICE, name: 'Front desk', ...pool }];
    expect(await states()).toMatchObject({ [SERVICE]: 'not needed' });
    twilio.services = [{ sid: SERVICE, name: 'Front desk' }];
    expect(await states()).toMatchObject({ [SERVICE]: 'not registered' });
  });
});

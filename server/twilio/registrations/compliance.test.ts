import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { e164Schema, messagingServiceSidSchema } from '../../../core/phone.ts';
import type { Problem } from '../../../core/problems/problem.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { senderStates } from '../../db/schema.sqlite.ts';

const PUBLIC_URL = 'https://sms.harbour.com';
const INBOUND = `${PUBLIC_URL}/webhooks/twilio/inbound`;
const LONG_CODE = '+12025550143';
const TOLL_FREE = '+18885550143';
const SERVICE = messagingServiceSidSchema.parse(`MG${'a'.repeat(32)}`);
const BUSINESS = {
  brand: 'Harbour Hotels',
  privacyPolicyUrl: 'https://harbourhotels.com/privacy',
  termsUrl: 'https://harbourhotels.com/terms',
  evidenceUrl: 'https://harbourhotels.com/opt-in.pdf',
  keepsNumbersPrivate: true,
};

/** Fields of a campaign with which nothing is wrong. */
const SOUND = {
  us_app_to_person_usecase: 'CUSTOMER_CARE',
  description:
    'Harbour Hotels texts callers who ask its voice agent for written details of their stay: confirmations and directions.',
  message_flow:
    'People phone Harbour Hotels. The agent asks: “Shall I text you the directions?” and sends them only when the caller agrees. One message per request. Message and data rates may apply. Reply STOP to opt out, HELP for help. Transcripts: https://harbourhotels.com/opt-in.pdf',
  message_samples: [
    'Harbour Hotels: your booking is confirmed for Friday. Reply STOP to opt out.',
    'Directions and parking: https://harbourhotels.com/map',
  ],
  privacy_policy_url: BUSINESS.privacyPolicyUrl,
  terms_and_conditions_url: BUSINESS.termsUrl,
  opt_out_message: 'Harbour Hotels: you will get no more texts from us.',
  opt_out_keywords: ['STOP'],
  help_message: 'Harbour Hotels: call us. Reply STOP to opt out.',
  help_keywords: ['HELP'],
};

let twilio: TwilioStandIn;
let server: TestServer;
let projectId: ProjectId;
let now = new Date('2026-11-26T09:00:00Z');

beforeEach(async () => {
  twilio = new TwilioStandIn();
  twilio.numbers.splice(0, 1, LONG_CODE, TOLL_FREE);
  server = await startTestServer({
    config: { twilioUrl: await twilio.start(), publicUrl: PUBLIC_URL },
    // A busy machine may be slow to answer; nothing here waits for a timeout.
    engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000 },
    now: () => now,
  });
});
afterEach(async () => {
  await server.close();
  await twilio.stop();
});

async function open(sender: 'number' | 'service' | null = 'number') {
  const chosen =
    sender === 'number'
      ? ({ type: 'number', number: e164Schema.parse(LONG_CODE) } as const)
      : sender === 'service'
        ? ({ type: 'service', sid: SERVICE } as const)
        : null;
  ({ projectId } = await openHotel(server.afterword.services, chosen));
  const { accountSid, authToken } = twilio;
  await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
}
const compliance = () => server.client.twilio.compliance.query({ projectId });
const registered = () => {
  twilio.brands = [{}];
  twilio.services = [{ sid: SERVICE, name: 'Front desk', pool: [LONG_CODE], campaigns: [{}] }];
  twilio.tollFree = [{ tollfree_phone_number: TOLL_FREE, status: 'TWILIO_APPROVED' }];
};
/** Of senders, but where their texts go: `sender-webhooks.test.ts` has that. */
const publishProblems = async () => {
  const { problems } = await server.client.drafts.problems.query({ projectId });
  return problems
    .map((problem) => problem.code)
    .filter((code) => code.startsWith('sender-') && code !== 'sender-webhook-elsewhere');
};
const has = (campaign: object) => {
  const service = { sid: SERVICE, name: 'Front desk', pool: [LONG_CODE] };
  twilio.services = [{ ...service, campaigns: [{ campaign_status: 'IN_PROGRESS', ...campaign }] }];
};
const fieldProblems = (problems: readonly Problem[]) =>
  problems.filter((one) => one.code === 'sender-campaign-fields');
/** With what Twilio says now. */
const problemsNow = async () => {
  await compliance();
  return fieldProblems((await server.client.drafts.problems.query({ projectId })).problems);
};
const rateOf = async (key: string) =>
  server.afterword.services.db.read(async (tx) => {
    const rows = await tx.select().from(senderStates).where(eq(senderStates.key, key));
    return rows[0]?.segmentsPerMinute ?? null;
  });

describe('the registration of senders', () => {
  it('is read from Twilio, step by step', async () => {
    twilio.brands = [{ status: 'IN_REVIEW' }];
    twilio.services = [{ sid: SERVICE, name: 'Front desk', pool: [LONG_CODE] }];
    twilio.tollFree = [
      {
        tollfree_phone_number: TOLL_FREE,
        status: 'TWILIO_REJECTED',
        rejection_reason: 'Opt-in is vague',
      },
    ];
    await open();
    const { registrations } = await compliance();
    expect(registrations.map(({ sender, state }) => [sender, state])).toEqual([
      [LONG_CODE, 'not registered'],
      [TOLL_FREE, 'rejected'],
      [SERVICE, 'not registered'],
    ]);
    expect(registrations[0]?.steps.map(({ what, state }) => `${what}: ${state}`)).toEqual([
      'brand: waiting',
      'sender pool: done',
      'campaign: to do',
    ]);
    expect(registrations[1]?.steps[0]?.text).toContain('Opt-in is vague.');
  });

  it('warns the publisher, and stops warning once it is approved', async () => {
    await open('service');
    expect(await publishProblems()).toEqual(['sender-not-registered']);
    const request = { projectId, note: '', acceptedWarnings: [] };
    const answer = await server.client.releases.publish.mutate(request);
    expect(answer).toMatchObject({ published: false });
    registered();
    // What is a few minutes old still counts; the SMS page asks anew.
    expect(await publishProblems()).toEqual(['sender-not-registered']);
    await compliance();
    expect(await publishProblems()).toEqual([]);
  });

  it('asks anew when what it knows is old, and goes by it when Twilio is away', async () => {
    await open();
    expect(await publishProblems()).toEqual(['sender-not-registered']);
    registered();
    now = new Date(now.getTime() + 11 * 60_000);
    expect(await publishProblems()).toEqual([]);
    now = new Date(now.getTime() + 11 * 60_000);
    await twilio.stop();
    expect(await publishProblems()).toEqual([]);
    await expect(compliance()).rejects.toMatchObject({ data: { code: 'refused' } });
  });

  it('says nothing of another account than the connected one', async () => {
    await open();
    await compliance();
    await server.client.twilio.disconnect.mutate({ projectId });
    expect(await publishProblems()).toEqual([]);
    await expect(compliance()).rejects.toThrow(/not connected/);
  });

  it('checks again on the way to Live', async () => {
    await open();
    await server.client.deployments.promote.mutate({
      projectId,
      to: 'pre-release',
      acceptAllWarnings: true,
    });
    const { problems } = await server.client.deployments.problems.query({ projectId, to: 'live' });
    expect(problems.map((one) => one.code)).toContain('sender-not-registered');
    const answer = await server.client.deployments.promote.mutate({ projectId, to: 'live' });
    expect(answer).toMatchObject({ promoted: false, problems });
  });

  it('checks the fields of a campaign that is not approved', async () => {
    registered();
    twilio.services = [
      {
        sid: SERVICE,
        name: 'Front desk',
        pool: [LONG_CODE],
        campaigns: [
          {
            campaign_status: 'FAILED',
            errors: [{ error_code: 30897, description: 'Disallowed content', fields: [] }],
          },
        ],
      },
    ];
    await open();
    const { campaigns, registrations } = await compliance();
    const codes = campaigns[0]?.findings.map((finding) => finding.code);
    expect(codes).toEqual(expect.arrayContaining(['sample-without-opt-out', 'links-not-shown']));
    // The project may be named after something else than the brand; nobody has said which it is.
    expect(codes).not.toContain('sample-without-brand');
    await server.client.twilio.writeRegistration.mutate({ projectId, business: BUSINESS });
    const named = (await compliance()).campaigns[0]?.findings.map((finding) => finding.code);
    expect(named).toContain('sample-without-brand');
    expect(registrations[0]?.steps.at(-1)?.link).toContain('/30897');
  });

  it('reads the keywords and their answers of such a campaign, and says which are missing', async () => {
    registered();
    const given = {
      opt_out_message: 'Hotel: you will get no more texts from us.',
      opt_out_keywords: ['STOP'],
      opt_in_message: 'Hotel: welcome back. Reply HELP for help, STOP to opt out.',
      opt_in_keywords: ['START'],
      help_keywords: ['HELP ME'],
    };
    const service = { sid: SERVICE, name: 'Front desk', pool: [LONG_CODE] };
    twilio.services = [{ ...service, campaigns: [{ campaign_status: 'FAILED', ...given }] }];
    await open();
    const { campaigns } = await compliance();
    const found = campaigns[0]?.findings.filter((finding) => finding.field === 'keywords');
    expect(found?.map((finding) => finding.code)).toEqual([
      'help-message-missing',
      'help-keywords-not-alphanumeric',
      'help-keywords-not-read',
    ]);
  });

  it('warns the publisher of what such fields have wrong, until it is corrected or approved', async () => {
    registered();
    const { help_message, ...rest } = SOUND;
    has({ ...rest, help_keywords: ['HELP ME'], message_flow: 'People agree on the phone.' });
    await open();
    await server.client.twilio.writeRegistration.mutate({ projectId, business: BUSINESS });
    const request = { projectId, note: '', acceptedWarnings: [] };
    const answer = await server.client.releases.publish.mutate(request);
    const said = (message: string) => ({
      code: 'sender-campaign-fields',
      severity: 'warning',
      place: { recordId: expect.stringMatching(/^tpl_/), field: 'senders.live' },
      message,
      remedy: 'Correct them in the campaign at Twilio; the SMS page says how.',
    });
    expect(fieldProblems(answer.published ? [] : answer.problems)).toEqual([
      said(
        'The campaign of +1 202 555 0143 will be refused for its opt-in description and keyword fields: The opt-in description has 26 characters; at least 40 are asked for. The opt-in description does not name the brand. The opt-in description does not say how to opt out. There is more: 7.',
      ),
    ]);
    // The brand is the one that was entered last, as on the SMS page.
    has({ ...SOUND, help_message: 'Harbour: call us. Reply STOP to opt out.' });
    expect(await problemsNow()).toEqual([
      said(
        'The campaign of +1 202 555 0143 may be refused for its keyword fields: HelpMessage does not name the brand.',
      ),
    ]);
    has({ ...SOUND, help_message });
    expect(await problemsNow()).toEqual([]);
    expect(await publishProblems()).toEqual(['sender-registration-in-review']);
    has({ campaign_status: 'VERIFIED' });
    expect(await problemsNow()).toEqual([]);
    expect(await publishProblems()).toEqual([]);
  });

  it('holds nothing against an approved campaign but the keywords that do nothing here', async () => {
    registered();
    has({ campaign_status: 'VERIFIED', opt_out_keywords: ['STOP', 'REMOVE'] });
    await open();
    const { campaigns, registrations } = await compliance();
    expect(registrations[0]?.state).toBe('registered');
    expect(campaigns[0]?.findings.map(({ code }) => code)).toEqual(['opt-out-keywords-not-read']);
    expect(await problemsNow()).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/^The approved campaign of .* promises .*“REMOVE”/),
      },
    ]);
    // Accepted, it is in nobody's way.
    const answer = await server.client.releases.publish.mutate({
      projectId,
      note: '',
      acceptedWarnings: [],
      acceptAllWarnings: true,
    });
    expect(answer.published).toBe(true);
    const by = { accountSid: twilio.accountSid, keywordsAnsweredBy: 'twilio' } as const;
    await server.client.twilio.chooseAnswers.mutate({ projectId, ...by });
    expect(await problemsNow()).toEqual([]);
  });
});

describe('rates', () => {
  it('are those of the approved campaign, for its service and its numbers', async () => {
    registered();
    await open();
    await compliance();
    expect(await rateOf(SERVICE)).toBe(240);
    expect(await rateOf(LONG_CODE)).toBe(240);
    expect(await rateOf(TOLL_FREE)).toBeNull();
  });

  it('fall back to those of the kind when the campaign is gone', async () => {
    registered();
    await open();
    await compliance();
    twilio.services = [{ sid: SERVICE, name: 'Front desk', pool: [LONG_CODE] }];
    await compliance();
    expect(await rateOf(SERVICE)).toBeNull();
    expect(await rateOf(LONG_CODE)).toBeNull();
  });
});

describe('webhooks', () => {
  it('are compared with the public address, number by number', async () => {
    twilio.numberFields.set(LONG_CODE, { sms_url: INBOUND });
    twilio.numberFields.set(TOLL_FREE, { sms_url: INBOUND, sms_method: 'GET' });
    twilio.services = [
      {
        sid: SERVICE,
        name: 'Front desk',
        pool: [LONG_CODE],
        fields: { inbound_request_url: 'https://old.harbour.com/sms' },
      },
    ];
    await open();
    const { webhooks } = await compliance();
    expect(webhooks?.addresses.inbound).toBe(INBOUND);
    const inbound = webhooks?.senders.map(({ sender, checks }) => [sender, checks[0]?.state]);
    expect(inbound).toEqual([
      [LONG_CODE, 'wrong'],
      // No template names these.
      [TOLL_FREE, 'note'],
      [SERVICE, 'note'],
    ]);
    expect(webhooks?.senders[0]?.checks[0]?.text).toMatch(/“Front desk” overrides/);
    twilio.services = [
      {
        sid: SERVICE,
        name: 'Front desk',
        pool: [LONG_CODE],
        fields: { use_inbound_webhook_on_number: true },
      },
    ];
    const after = await compliance();
    expect(after.webhooks?.senders[0]?.checks[0]?.state).toBe('ok');
  });
});

describe('webhooks of a Messaging Service that may not be read', () => {
  it('make the own address of a number neither wrong nor right', async () => {
    twilio.refuses.set('/v1/Services', { httpStatus: 403, code: 20003 });
    await open();
    const own = async () => (await compliance()).webhooks?.senders[0];
    const unsure = { sender: LONG_CODE, inUse: true, isKnown: false };
    expect(await own()).toMatchObject({
      ...unsure,
      checks: [{ state: 'note', text: expect.stringMatching(/go nowhere.* may override that\.$/) }],
    });
    twilio.numberFields.set(LONG_CODE, { sms_url: INBOUND });
    expect(await own()).toMatchObject({
      ...unsure,
      checks: [{ state: 'note', text: expect.stringMatching(/come here.* may override that\.$/) }],
    });
  });
});

describe('where Twilio answers the keywords', () => {
  const leaveToTwilio = () =>
    server.client.twilio.chooseAnswers.mutate({
      projectId,
      accountSid: twilio.accountSid,
      keywordsAnsweredBy: 'twilio',
    });

  it('misses no answers in a campaign, and writes none of ours into one', async () => {
    registered();
    const service = { sid: SERVICE, name: 'Front desk', pool: [LONG_CODE] };
    const given = { help_keywords: ['HELP ME'] };
    twilio.services = [{ ...service, campaigns: [{ campaign_status: 'FAILED', ...given }] }];
    await open();
    const write = () =>
      server.client.twilio.writeRegistration.mutate({ projectId, business: BUSINESS });
    expect((await write()).markdown).toContain('you will get no more texts from this number');
    expect((await leaveToTwilio()).connected).toBe(true);
    const { campaigns } = await compliance();
    const found = campaigns[0]?.findings.filter((finding) => finding.field === 'keywords');
    expect(found?.map((finding) => finding.code)).toEqual(['help-keywords-not-alphanumeric']);
    const { campaign, markdown, findings } = await write();
    expect(findings).toEqual([]);
    expect(campaign).toMatchObject({ optOutMessage: null, helpMessage: null, optInMessage: null });
    expect(markdown).toContain('answered by Twilio');
    expect(markdown).not.toContain('you will get no more texts from this number');
  });
});

describe('writing a registration', () => {
  it('writes fields that pass, and shows the calls that were held', async () => {
    await open(null);
    const { services } = server.afterword;
    const entities = { booking_date: '9 December' };
    const { conversationId } = await agree(services, projectId, { entities });
    await messageOnceIt(services, projectId, conversationId, (one) => one.status === 'delivered');
    const input = { projectId, business: BUSINESS };
    const written = await server.client.twilio.writeRegistration.mutate(input);
    expect(written.findings).toEqual([]);
    expect(written.fileName).toBe('harbour-hotels-opt-in');
    expect(written.calls).toMatchObject({ 'test call': 1, call: 0 });
    expect(written.calls.example).toBeGreaterThan(0);
    expect(written.markdown).toContain('the caller declines, nothing is sent');
    expect(written.markdown).toContain('> **Caller:** yes please');
    expect(written.markdown).toContain('\\[booking date\\]');
    expect(written.markdown).not.toContain('9 December');
    expect(written.markdown).not.toMatch(/7700900123/);
    const pdf = Buffer.from(written.pdfBase64, 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(written.pdfHasAllLetters).toBe(true);
    expect(pdf.subarray(-6).toString()).toContain('%%EOF');
  });

  it.each([
    ['Harbour 🏨 فندق', false],
    ['Harbour 🏨 Łódź Ελλάδα', true],
  ])('says of the PDF whether it has all letters: %s', async (brand, pdfHasAllLetters) => {
    await open();
    const business = { ...BUSINESS, brand };
    const written = await server.client.twilio.writeRegistration.mutate({ projectId, business });
    expect(written.pdfHasAllLetters).toBe(pdfHasAllLetters);
    expect(written.markdown).toContain(brand);
  });

  it('remembers the business, and says what is still missing', async () => {
    await open();
    const business = { ...BUSINESS, privacyPolicyUrl: null, evidenceUrl: null };
    const written = await server.client.twilio.writeRegistration.mutate({ projectId, business });
    expect(written.findings.map((finding) => finding.code).toSorted()).toEqual([
      'flow-without-evidence',
      'privacy-missing',
    ]);
    expect((await compliance()).business).toEqual(business);
  });

  it('refuses what nobody could submit', async () => {
    await open();
    const write = (change: object) =>
      server.client.twilio.writeRegistration.mutate({
        projectId,
        business: { ...BUSINESS, ...change },
      });
    await expect(write({ brand: '!!!' })).rejects.toMatchObject({ data: { code: 'bad_input' } });
    await expect(write({ termsUrl: 'terms' })).rejects.toThrow(/full address/);
  });

  it('needs a release that texts', async () => {
    const { projectId: empty } = await server.client.projects.create.mutate({
      name: 'Empty',
      from: 'empty',
    });
    const write = server.client.twilio.writeRegistration.mutate({
      projectId: empty,
      business: BUSINESS,
    });
    await expect(write).rejects.toThrow(/no release yet/);
  });
});

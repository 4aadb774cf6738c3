import { z } from 'zod';
import type {
  AccountFacts,
  BrandFacts,
  CampaignFacts,
  NumberFacts,
  ReviewError,
  ServiceFacts,
  TollFreeFacts,
  UnreadList,
} from '../../../core/messaging/account-facts.ts';
import { campaignSegmentsPerMinute } from '../../../core/messaging/campaign-rate.ts';
import type { TwilioClient } from '../make-client.ts';
import { itemsOf, type Listed, tryList } from '../try-list.ts';

/** Of an account with more, the rest is chosen by typing it. */
export const SENDERS_LIMIT = 1_000;
/** Each costs two to four more questions; the rest count as not read. */
const SERVICES_READ = 100;
const PAGE_SIZE = 100;
/** Questions at once: Twilio answers 429 to an impatient account. */
const AT_ONCE = 5;

/**
 * Everything of an account that decides whether its texts arrive and come in. Rejects with
 * `TwilioRefusal` or `TwilioNoAnswer`.
 */
export async function readAccount(client: TwilioClient): Promise<AccountFacts> {
  const [numbers, services, brands, tollFree] = await Promise.all([
    client.incomingPhoneNumbers.list(all()),
    tryList(() => client.messaging.v1.services.list(all())),
    tryList(() => client.messaging.v1.brandRegistrations.list(all())),
    tryList(() => client.messaging.v1.tollfreeVerifications.list(all())),
  ]);
  const asked = itemsOf(services).slice(0, SERVICES_READ);
  const tooMany = itemsOf(services).slice(SERVICES_READ).map(unreadService);
  const read = (await inTurns(asked, (service) => readService(client, service))).flat();
  const everyService = [...read, ...tooMany];
  return {
    numbers: numbers.map(numberFacts),
    services: everyService.map(({ facts }) => facts),
    brands: itemsOf(brands).map(brandFacts),
    tollFree: itemsOf(tollFree).map(tollFreeFacts),
    notRead: everyService.filter(({ isRead }) => !isRead).map(({ facts }) => facts.sid),
    unread: [
      ...unless(services, 'Messaging Services'),
      ...unless(brands, 'brands'),
      ...unless(tollFree, 'toll-free verifications'),
    ],
  };
}

function unless<T>(listed: Listed<T>, name: UnreadList): UnreadList[] {
  return listed === 'kept' ? [name] : [];
}

/** An object each: the client writes its own callbacks into what it is given. */
function all() {
  return { pageSize: PAGE_SIZE, limit: SENDERS_LIMIT };
}

type Service = Awaited<ReturnType<TwilioClient['messaging']['v1']['services']['list']>>[number];
type TwilioNumber = Awaited<ReturnType<TwilioClient['incomingPhoneNumbers']['list']>>[number];

interface ReadService {
  readonly facts: ServiceFacts;
  readonly isRead: boolean;
}

/** None where it was deleted since the services were listed. */
async function readService(client: TwilioClient, service: Service): Promise<ReadService[]> {
  const of = client.messaging.v1.services(service.sid);
  const pool = await tryList(() => of.phoneNumbers.list(all()));
  if (pool === 'missing') return [];
  const campaigns = await tryList(() => of.usAppToPerson.list(all()));
  const others = pool.length === 0 ? await otherSenders(of) : [];
  if (pool === 'kept' || campaigns === 'kept' || others === 'kept') return [unreadService(service)];
  const facts = itemsOf(campaigns).map(campaignFacts);
  const campaign = facts.find((one) => one.status === 'VERIFIED') ?? facts[0] ?? null;
  const numbers = pool.map((one) => one.phoneNumber);
  const hasOtherSenders = others.length > 0;
  return [
    { facts: serviceFacts(service, { pool: numbers, hasOtherSenders, campaign }), isRead: true },
  ];
}

function unreadService(service: Service): ReadService {
  const facts = serviceFacts(service, { pool: [], hasOtherSenders: false, campaign: null });
  return { facts, isRead: false };
}

type ServiceContext = ReturnType<TwilioClient['messaging']['v1']['services']['get']>;

/** Short codes, and senders with letters: asked of a service whose pool has no number. */
export async function otherSenders(of: ServiceContext): Promise<readonly unknown[] | 'kept'> {
  const kinds = [
    await tryList(() => of.shortCodes.list(all())),
    await tryList(() => of.alphaSenders.list(all())),
  ];
  const found = kinds.flatMap((kind) => itemsOf<unknown>(kind));
  return found.length === 0 && kinds.includes('kept') ? 'kept' : found;
}

function numberFacts(one: TwilioNumber): NumberFacts {
  return {
    number: one.phoneNumber,
    name: one.friendlyName,
    sms: one.capabilities?.sms ?? false,
    mms: one.capabilities?.mms ?? false,
    inboundUrl: one.smsUrl || null,
    inboundMethod: one.smsMethod || null,
    application: one.smsApplicationSid || null,
  };
}

function serviceFacts(
  one: Service,
  more: Pick<ServiceFacts, 'pool' | 'hasOtherSenders' | 'campaign'>,
): ServiceFacts {
  return {
    sid: one.sid,
    name: one.friendlyName,
    inboundUrl: one.inboundRequestUrl || null,
    inboundMethod: one.inboundMethod || null,
    statusCallback: one.statusCallback || null,
    usesNumberWebhooks: one.useInboundWebhookOnNumber ?? false,
    ...more,
  };
}

/** The client hands on what came, typed but unchecked. */
const campaignSchema = z.object({
  sid: z.string(),
  campaignStatus: z.string().nullish(),
  brandRegistrationSid: z.string().nullish(),
  isExternallyRegistered: z.boolean().nullish(),
  mock: z.boolean().nullish(),
  description: z.string().nullish(),
  messageFlow: z.string().nullish(),
  messageSamples: z.array(z.string()).nullish(),
  usAppToPersonUsecase: z.string().nullish(),
  hasEmbeddedLinks: z.boolean().nullish(),
  hasEmbeddedPhone: z.boolean().nullish(),
  privacyPolicyUrl: z.string().nullish(),
  termsAndConditionsUrl: z.string().nullish(),
  optInMessage: z.string().nullish(),
  optOutMessage: z.string().nullish(),
  helpMessage: z.string().nullish(),
  optInKeywords: z.array(z.string()).nullish(),
  optOutKeywords: z.array(z.string()).nullish(),
  helpKeywords: z.array(z.string()).nullish(),
  rateLimits: z.unknown(),
  errors: z.unknown(),
});

function campaignFacts(one: unknown): CampaignFacts {
  const campaign = campaignSchema.parse(one);
  return {
    sid: campaign.sid,
    status: campaign.campaignStatus ?? 'PENDING',
    brandSid: campaign.brandRegistrationSid || null,
    isMock: campaign.mock ?? false,
    errors: reviewErrors(campaign.errors),
    segmentsPerMinute: campaignSegmentsPerMinute(campaign.rateLimits),
    fields: {
      // The resource does not say it; whoever checks the fields may know it.
      brand: null,
      useCase: campaign.usAppToPersonUsecase ?? '',
      description: campaign.description ?? '',
      messageFlow: campaign.messageFlow ?? '',
      messageSamples: campaign.messageSamples ?? [],
      hasEmbeddedLinks: campaign.hasEmbeddedLinks ?? false,
      hasEmbeddedPhone: campaign.hasEmbeddedPhone ?? false,
      privacyPolicyUrl: campaign.privacyPolicyUrl || null,
      termsUrl: campaign.termsAndConditionsUrl || null,
      optInMessage: campaign.optInMessage || null,
      optOutMessage: campaign.optOutMessage || null,
      helpMessage: campaign.helpMessage || null,
      optInKeywords: campaign.optInKeywords ?? [],
      optOutKeywords: campaign.optOutKeywords ?? [],
      helpKeywords: campaign.helpKeywords ?? [],
    },
  };
}

const brandSchema = z.object({
  sid: z.string(),
  status: z.string().nullish(),
  mock: z.boolean().nullish(),
  errors: z.unknown(),
});

function brandFacts(one: unknown): BrandFacts {
  const { sid, status, mock, errors } = brandSchema.parse(one);
  return { sid, status: status ?? 'PENDING', isMock: mock ?? false, errors: reviewErrors(errors) };
}

const tollFreeSchema = z.object({
  tollfreePhoneNumber: z.string().nullish(),
  status: z.string().nullish(),
  rejectionReason: z.string().nullish(),
});

function tollFreeFacts(one: unknown): TollFreeFacts {
  const { tollfreePhoneNumber, status, rejectionReason } = tollFreeSchema.parse(one);
  return {
    number: tollfreePhoneNumber ?? '',
    status: status ?? 'PENDING_REVIEW',
    reason: rejectionReason || null,
  };
}

const errorSchema = z.object({
  error_code: z.union([z.number(), z.string()]).nullish(),
  description: z.string().nullish(),
  fields: z.array(z.string()).nullish(),
});

function reviewErrors(errors: unknown): ReviewError[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one) => {
    const parsed = errorSchema.safeParse(one);
    if (!parsed.success) return [];
    const { error_code: code, description, fields } = parsed.data;
    const text = (description ?? 'Twilio gives no reason').slice(0, 500);
    return [{ code: String(code ?? 'no code'), text, fields: fields ?? [] }];
  });
}

/** A few at a time, in order. */
async function inTurns<T, Result>(
  items: readonly T[],
  run: (item: T) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(run))));
  }
  return results;
}

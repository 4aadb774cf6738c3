import type { CampaignFields } from './a2p/campaign-fields.ts';

/**
 * What was read of a provider's account, as plain data: enough to judge registrations and webhooks
 * without asking again. Named after Twilio's resources; absent texts are null, never empty.
 */
export interface AccountFacts {
  readonly numbers: readonly NumberFacts[];
  readonly services: readonly ServiceFacts[];
  readonly brands: readonly BrandFacts[];
  readonly tollFree: readonly TollFreeFacts[];
  /** Services whose pool and campaign were not read: there are too many, or they are kept from us. */
  readonly notRead: readonly string[];
  /** Of what the provider lets this account read nothing, so that an empty list says nothing. */
  readonly unread: readonly UnreadList[];
}

export type UnreadList = 'Messaging Services' | 'brands' | 'toll-free verifications';

export interface NumberFacts {
  readonly number: string;
  readonly name: string;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly inboundUrl: string | null;
  readonly inboundMethod: string | null;
  /** A TwiML application; where there is one, Twilio ignores the number's own URLs. */
  readonly application: string | null;
}

export interface ServiceFacts {
  readonly sid: string;
  readonly name: string;
  readonly inboundUrl: string | null;
  readonly inboundMethod: string | null;
  readonly statusCallback: string | null;
  /** `use_inbound_webhook_on_number`: the number's own URL counts, not the service's. */
  readonly usesNumberWebhooks: boolean;
  /** The numbers of its pool. */
  readonly pool: readonly string[];
  /**
   * Whether something else can send for it, a short code or a sender with letters. Only asked of
   * where the pool has no number.
   */
  readonly hasOtherSenders: boolean;
  readonly campaign: CampaignFacts | null;
}

export interface CampaignFacts {
  readonly sid: string;
  /** `PENDING`, `IN_PROGRESS`, `VERIFIED`, `FAILED`, and whatever else the provider says. */
  readonly status: string;
  readonly brandSid: string | null;
  readonly isMock: boolean;
  readonly errors: readonly ReviewError[];
  readonly segmentsPerMinute: number | null;
  readonly fields: CampaignFields;
}

export interface BrandFacts {
  readonly sid: string;
  /** `PENDING`, `IN_REVIEW`, `APPROVED`, `FAILED`, `SUSPENDED`, `DELETION_…`. */
  readonly status: string;
  readonly isMock: boolean;
  readonly errors: readonly ReviewError[];
}

export interface TollFreeFacts {
  readonly number: string;
  /** `PENDING_REVIEW`, `IN_REVIEW`, `TWILIO_APPROVED`, `TWILIO_REJECTED`. */
  readonly status: string;
  readonly reason: string | null;
}

/** What a reviewer held against a registration, in the provider's words. */
export interface ReviewError {
  readonly code: string;
  readonly text: string;
  /** The fields it is about, like `MESSAGE_FLOW`. */
  readonly fields: readonly string[];
}

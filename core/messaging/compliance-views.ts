import type { Business } from './a2p/business.ts';
import type { CampaignFinding } from './a2p/campaign-fields.ts';
import type { SenderRegistration } from './a2p/registration.ts';
import type { UnreadList } from './account-facts.ts';
import type { SenderWebhooks, WebhookAddresses } from './webhook-health.ts';

/** What is said of an account's senders, by the server and on screens. */

/** How far the account's senders are with their registration, and whether texts to them come in. */
export interface ComplianceView {
  /** ISO 8601. */
  readonly readAt: string;
  readonly registrations: readonly SenderRegistration[];
  /** What Twilio keeps from this account, so that nothing is known of it. */
  readonly unread: readonly UnreadList[];
  /** What is wrong with the fields of campaigns, by Messaging Service. */
  readonly campaigns: readonly CampaignFindings[];
  /** Null: this server has no public address, so Twilio cannot call it. */
  readonly webhooks: {
    readonly addresses: WebhookAddresses;
    readonly senders: readonly SenderWebhooks[];
  } | null;
  /** What a registration says of the business, as entered last. */
  readonly business: Business;
}

export interface CampaignFindings {
  readonly sender: string;
  readonly name: string;
  readonly findings: readonly CampaignFinding[];
}

/** What was read last, and when: ISO 8601, null before the first time. */
export interface KnownRegistrations {
  readonly readAt: string | null;
  /** Reading it anew has failed for a while. */
  readonly isStale: boolean;
  readonly registrations: readonly SenderRegistration[];
}

import type { AccountFacts, UnreadList } from '../../core/messaging/account-facts.ts';
import type { Business } from '../../core/messaging/a2p/business.ts';
import type { CampaignFinding } from '../../core/messaging/a2p/campaign-fields.ts';
import { checkCampaign } from '../../core/messaging/a2p/check-campaign.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type { SenderRegistration } from '../../core/messaging/a2p/registration.ts';
import {
  type SenderWebhooks,
  type WebhookAddresses,
  webhookAddresses,
  webhookHealth,
} from '../../core/messaging/webhook-health.ts';

/** How far the account's senders are with their registration, and whether texts to them come in. */
export interface ComplianceView {
  /** ISO 8601. */
  readonly readAt: string;
  readonly registrations: readonly SenderRegistration[];
  /** What Twilio keeps from this account, so that nothing is known of it. */
  readonly unread: readonly UnreadList[];
  /** What is likely held against campaigns that are not approved, by Messaging Service. */
  readonly campaigns: readonly CampaignReview[];
  /** Null: this server has no public address, so Twilio cannot call it. */
  readonly webhooks: {
    readonly addresses: WebhookAddresses;
    readonly senders: readonly SenderWebhooks[];
  } | null;
  /** What a registration says of the business, as entered last. */
  readonly business: Business;
}

export interface CampaignReview {
  readonly sender: string;
  readonly name: string;
  readonly findings: readonly CampaignFinding[];
}

export function complianceView(
  facts: AccountFacts,
  more: {
    readonly readAt: Date;
    readonly registrations: readonly SenderRegistration[];
    readonly publicUrl: string | null;
    readonly business: Business;
    /** The senders that the project texts from. */
    readonly used: ReadonlySet<string>;
    readonly keywordsAnsweredBy: KeywordsAnsweredBy;
  },
): ComplianceView {
  const { publicUrl, business, registrations, used, keywordsAnsweredBy } = more;
  const addresses = publicUrl === null ? null : webhookAddresses(publicUrl);
  return {
    readAt: more.readAt.toISOString(),
    registrations,
    unread: facts.unread,
    campaigns: campaignReviews(facts, business.brand, keywordsAnsweredBy),
    webhooks: addresses && { addresses, senders: webhookHealth(facts, addresses, used) },
    business,
  };
}

function campaignReviews(
  facts: AccountFacts,
  brand: string,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignReview[] {
  return facts.services.flatMap(({ sid, name, campaign }) => {
    if (!campaign || campaign.status === 'VERIFIED') return [];
    const findings = checkCampaign({ ...campaign.fields, brand }, keywordsAnsweredBy);
    return findings.length === 0 ? [] : [{ sender: sid, name, findings }];
  });
}

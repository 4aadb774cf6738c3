import type { AccountFacts, UnreadList } from '../../../core/messaging/account-facts.ts';
import type { Business } from '../../../core/messaging/a2p/business.ts';
import type { CampaignFinding } from '../../../core/messaging/a2p/campaign-fields.ts';
import type { KeywordsAnsweredBy } from '../../../core/messaging/keywords-answered-by.ts';
import type { SenderRegistration } from '../../../core/messaging/a2p/registration.ts';
import { reviewCampaign } from '../../../core/messaging/a2p/review-campaign.ts';
import {
  type SenderWebhooks,
  type WebhookAddresses,
  webhookAddresses,
  webhookHealth,
} from '../../../core/messaging/webhook-health.ts';

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

export function complianceView(
  facts: AccountFacts,
  more: {
    readonly readAt: Date;
    readonly registrations: readonly SenderRegistration[];
    readonly publicUrl: string | null;
    readonly business: Business;
    /** Null: nobody has said it. */
    readonly brand: string | null;
    /** The senders that the project texts from. */
    readonly used: ReadonlySet<string>;
    readonly keywordsAnsweredBy: KeywordsAnsweredBy;
  },
): ComplianceView {
  const { publicUrl, business, brand, registrations, used, keywordsAnsweredBy } = more;
  const addresses = publicUrl === null ? null : webhookAddresses(publicUrl);
  return {
    readAt: more.readAt.toISOString(),
    registrations,
    unread: facts.unread,
    campaigns: campaignFindings(facts, brand, keywordsAnsweredBy),
    webhooks: addresses && { addresses, senders: webhookHealth(facts, addresses, used) },
    business,
  };
}

function campaignFindings(
  facts: AccountFacts,
  brand: string | null,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignFindings[] {
  return facts.services.flatMap(({ sid, name, campaign }) => {
    if (!campaign) return [];
    const isApproved = campaign.status === 'VERIFIED';
    const fields = { ...campaign.fields, brand };
    const { refusals, unkept } = reviewCampaign(fields, isApproved, keywordsAnsweredBy);
    const findings = [...refusals, ...unkept];
    return findings.length === 0 ? [] : [{ sender: sid, name, findings }];
  });
}

import type { AccountFacts } from '../../../core/messaging/account-facts.ts';
import type { Business } from '../../../core/messaging/a2p/business.ts';
import type { CampaignFindings, ComplianceView } from '../../../core/messaging/compliance-views.ts';
import type { KeywordsAnsweredBy } from '../../../core/messaging/keywords-answered-by.ts';
import type { SenderRegistration } from '../../../core/messaging/a2p/registration.ts';
import { reviewCampaign } from '../../../core/messaging/a2p/review-campaign.ts';
import { webhookAddresses, webhookHealth } from '../../../core/messaging/webhook-health.ts';

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

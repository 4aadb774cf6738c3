import type { CampaignFinding } from '../../messaging/a2p/campaign-fields.ts';
import { type CampaignReview, reviewCampaign } from '../../messaging/a2p/review-campaign.ts';
import { firstSenderUses, senderInWords } from '../first-sender-uses.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/**
 * What is wrong with the fields of the campaigns of senders in use, as the SMS page's checklist has it;
 * once for each sender, however many fields that is.
 */
export function campaignFields({ graph, registrations }: RuleInput): Problem[] {
  const bySender = new Map(registrations.map((one) => [one.sender, one]));
  return [...firstSenderUses(graph)].flatMap(([key, { template, field, sender }]): Problem[] => {
    const known = bySender.get(key);
    if (!known?.campaign) return [];
    const { campaign, isCampaignApproved = false, keywordsAnsweredBy = 'afterword' } = known;
    const review = reviewCampaign(campaign, isCampaignApproved, keywordsAnsweredBy);
    const findings = [...review.refusals, ...review.unkept];
    if (findings.length === 0) return [];
    const which = `The ${isCampaignApproved ? 'approved ' : ''}campaign of ${senderInWords(sender)}`;
    return [
      {
        code: 'sender-campaign-fields',
        severity: 'warning',
        place: { recordId: template.id, field },
        message: `${which} ${judged(review)}: ${said(findings)}`,
        remedy: 'Correct them in the campaign at Twilio; the SMS page says how.',
      },
    ];
  });
}

function judged({ refusals }: CampaignReview): string {
  if (refusals.length === 0) return 'promises what is not so';
  const certain = fieldsOf(refusals.filter(({ severity }) => severity === 'error'));
  const likely = fieldsOf(refusals).filter((field) => !certain.includes(field));
  if (certain.length === 0) return `may be refused for its ${LIST.format(likely)}`;
  const also = likely.length === 0 ? '' : `, and may be for its ${LIST.format(likely)}`;
  return `will be refused for its ${LIST.format(certain)}${also}`;
}

const LIST = new Intl.ListFormat('en-GB');

const NAMES: Readonly<Record<CampaignFinding['field'], string>> = {
  brand: 'brand',
  description: 'description',
  messageFlow: 'opt-in description',
  messageSamples: 'samples',
  urls: 'policy links',
  keywords: 'keyword fields',
};

/** In words, each once. */
function fieldsOf(findings: readonly CampaignFinding[]): string[] {
  return [...new Set(findings.map(({ field }) => NAMES[field]))];
}

/** A warning with more is not read. */
const MOST_SAID = 3;

function said(findings: readonly CampaignFinding[]): string {
  const words = findings.slice(0, MOST_SAID).map(({ message }) => message);
  const left = findings.length - words.length;
  return [...words, ...(left > 0 ? [`There is more: ${left}.`] : [])].join(' ');
}

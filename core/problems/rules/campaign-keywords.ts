import type { CampaignFinding } from '../../messaging/a2p/campaign-fields.ts';
import { checkKeywords } from '../../messaging/a2p/check-keywords.ts';
import { firstSenderUses, senderInWords } from '../first-sender-uses.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/**
 * What is wrong with the keyword fields of campaigns that are not approved yet, as the SMS page's
 * checklist has it: refused, a campaign leaves its senders without registration.
 */
export function campaignKeywords({ graph, registrations }: RuleInput): Problem[] {
  const bySender = new Map(registrations.map((one) => [one.sender, one]));
  return [...firstSenderUses(graph)].flatMap(([key, { template, field, sender }]): Problem[] => {
    const { campaign, keywordsAnsweredBy = 'afterword' } = bySender.get(key) ?? {};
    const findings = campaign ? checkKeywords(campaign, keywordsAnsweredBy) : [];
    if (findings.length === 0) return [];
    return [
      {
        code: 'sender-campaign-keywords',
        severity: 'warning',
        place: { recordId: template.id, field },
        message: `The campaign of ${senderInWords(sender)} ${judged(findings)} for its keyword fields: ${said(findings)}`,
        remedy: 'Correct them in the campaign at Twilio; the SMS page says how.',
      },
    ];
  });
}

function judged(findings: readonly CampaignFinding[]): string {
  return findings.some(({ severity }) => severity === 'error')
    ? 'will be refused'
    : 'may be refused';
}

/** A warning with more is not read. */
const MOST_SAID = 3;

function said(findings: readonly CampaignFinding[]): string {
  const words = findings.slice(0, MOST_SAID).map(({ message }) => message);
  const left = findings.length - words.length;
  return [...words, ...(left > 0 ? [`There is more: ${left}.`] : [])].join(' ');
}

import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { checkFlow } from './check-flow.ts';
import { checkKeywords } from './check-keywords.ts';
import { checkLengths } from './check-lengths.ts';
import { checkPurpose } from './check-purpose.ts';
import { checkSamples } from './check-samples.ts';

/**
 * What stands against a campaign before anybody reviews it, errors first: fields over their limits,
 * fields that contradict each other, and the usual reasons of rejection. Each says what to do.
 */
export function checkCampaign(
  campaign: CampaignFields,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignFinding[] {
  const found = [
    ...checkLengths(campaign),
    ...checkPurpose(campaign),
    ...checkFlow(campaign),
    ...checkSamples(campaign),
    ...checkKeywords(campaign, keywordsAnsweredBy),
  ];
  return [
    ...found.filter((finding) => finding.severity === 'error'),
    ...found.filter((finding) => finding.severity === 'warning'),
  ];
}

import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkKeptKeywords } from './check-kept-keywords.ts';

/** What is to be said of a campaign that is registered, as Twilio has it. */
export interface CampaignReview {
  /** What gets it refused, or may; errors first. */
  readonly refusals: readonly CampaignFinding[];
  /** What it promises people and does not hold here, however it is judged. */
  readonly unkept: readonly CampaignFinding[];
}

/**
 * One that is not approved is checked like one that is being written: refused, it leaves its senders
 * without registration, and its words can still be changed. Those of an approved one stand: somebody who
 * decides has read them, so limits and the usual reasons of rejection have nothing to say any more, and a
 * change would have it reviewed anew. What no reviewer can know holds for both: which words are read here.
 */
export function reviewCampaign(
  campaign: CampaignFields,
  isApproved: boolean,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignReview {
  return {
    refusals: isApproved ? [] : checkCampaign(campaign, keywordsAnsweredBy),
    unkept: checkKeptKeywords(campaign, keywordsAnsweredBy),
  };
}

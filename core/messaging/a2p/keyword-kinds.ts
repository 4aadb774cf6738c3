import type { Keyword } from '../read-keyword.ts';
import type { CampaignFields } from './campaign-fields.ts';

/** A kind of keyword in a campaign: what people text, and what is texted back. */
export interface KeywordKind {
  /** As codes of findings begin. */
  readonly code: 'opt-in' | 'opt-out' | 'help';
  /** As Twilio's names of its fields begin. */
  readonly name: 'OptIn' | 'OptOut' | 'Help';
  readonly means: Keyword;
  readonly example: string;
  readonly reply: string | null;
  readonly keywords: readonly string[];
}

export function keywordKinds(campaign: CampaignFields): KeywordKind[] {
  return [
    {
      code: 'opt-in',
      name: 'OptIn',
      means: 'start',
      example: 'START',
      reply: campaign.optInMessage,
      keywords: campaign.optInKeywords,
    },
    {
      code: 'opt-out',
      name: 'OptOut',
      means: 'stop',
      example: 'STOP',
      reply: campaign.optOutMessage,
      keywords: campaign.optOutKeywords,
    },
    {
      code: 'help',
      name: 'Help',
      means: 'help',
      example: 'HELP',
      reply: campaign.helpMessage,
      keywords: campaign.helpKeywords,
    },
  ];
}

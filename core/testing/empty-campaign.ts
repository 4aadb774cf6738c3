import type { CampaignFields } from '../messaging/a2p/campaign-fields.ts';

/** A campaign in which nothing is filled in, and of which nobody has said whose it is; for tests. */
export const EMPTY_CAMPAIGN: CampaignFields = {
  brand: null,
  useCase: 'CUSTOMER_CARE',
  description: '',
  messageFlow: '',
  messageSamples: [],
  hasEmbeddedLinks: false,
  hasEmbeddedPhone: false,
  privacyPolicyUrl: null,
  termsUrl: null,
  optInMessage: null,
  optOutMessage: null,
  helpMessage: null,
  optInKeywords: [],
  optOutKeywords: [],
  helpKeywords: [],
};

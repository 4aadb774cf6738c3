import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import type { CampaignFields } from './campaign-fields.ts';

/** How far a sender is with the registration that carriers ask for. */
export type RegistrationState =
  | 'registered'
  | 'in review'
  | 'rejected'
  | 'not registered'
  /** Not a US or Canadian number. */
  | 'not needed'
  /** It could not be read. */
  | 'unknown';

export interface SenderRegistration {
  /** A number in E.164 or the id of a Messaging Service. */
  readonly sender: string;
  readonly name: string;
  readonly state: RegistrationState;
  /** In the order in which they have to be done. */
  readonly steps: readonly RegistrationStep[];
  /**
   * The fields of its campaign, for whoever checks them. Left out also where it was read by a server that
   * kept none.
   */
  readonly campaign?: CampaignFields;
  /** Left out: it is not, or was read by a server that kept no campaign which is. */
  readonly isCampaignApproved?: boolean;
  /** What those fields have to say depends on it; left out: the product does. */
  readonly keywordsAnsweredBy?: KeywordsAnsweredBy;
}

export interface RegistrationStep {
  readonly what: 'brand' | 'campaign' | 'sender pool' | 'toll-free verification';
  readonly state: 'done' | 'waiting' | 'failed' | 'to do';
  /** What is the case, as a sentence. */
  readonly text: string;
  /** What to do about it; empty when nothing is left to do. */
  readonly remedy: string;
  /** A page about it; null where there is none. */
  readonly link: string | null;
}

/** The worst step decides: what failed, then what is to do, then what waits. */
export function stateOf(steps: readonly RegistrationStep[]): RegistrationState {
  const has = (state: RegistrationStep['state']) => steps.some((step) => step.state === state);
  if (has('failed')) return 'rejected';
  if (has('to do')) return 'not registered';
  return has('waiting') ? 'in review' : 'registered';
}

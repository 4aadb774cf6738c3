import type { ActionTypes } from '../release/action-type.ts';
import type { DraftGraph } from '../release/draft-graph.ts';
import type { AccountSenders } from '../messaging/account-senders.ts';
import type { SenderRegistration } from '../messaging/a2p/registration.ts';
import type { Problem } from './problem.ts';

/** Where the release is meant to go: Live asks for more than Sandbox does. */
export type ProblemTarget = 'sandbox' | 'live';

export interface RuleInput {
  readonly graph: DraftGraph;
  readonly actionTypes: ActionTypes;
  readonly target: ProblemTarget;
  /** What is known of the senders' registrations; empty where nobody asked. */
  readonly registrations: readonly SenderRegistration[];
  /** Whether texts can leave through an account; true where nobody asked. */
  readonly isConnected: boolean;
  /** What can send in the connected account; null where that is not known. */
  readonly accountSenders: AccountSenders | null;
}

/** One rule, one file: looks at the whole draft and says what it finds. */
export type Rule = (input: RuleInput) => readonly Problem[];

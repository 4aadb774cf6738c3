import type { ActionTypes } from '../release/action-type.ts';
import type { DraftGraph } from '../release/draft-graph.ts';
import type { AccountFacts } from '../messaging/account-facts.ts';
import type { AccountSenders } from '../messaging/account-senders.ts';
import type { SenderRegistration } from '../messaging/a2p/registration.ts';
import type { WebhookAddresses } from '../messaging/webhook-health.ts';
import type { Problem } from './problem.ts';

/** What was read of an account, and where its webhooks should lead. */
export interface KnownWebhooks {
  readonly facts: AccountFacts;
  readonly addresses: WebhookAddresses;
}

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
  /** Where texts to the account's senders go, and should; null where that is not known, or nothing can come in. */
  readonly webhooks: KnownWebhooks | null;
}

/** One rule, one file: looks at the whole draft and says what it finds. */
export type Rule = (input: RuleInput) => readonly Problem[];

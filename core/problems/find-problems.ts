import type { AccountSenders } from '../messaging/account-senders.ts';
import type { SenderRegistration } from '../messaging/a2p/registration.ts';
import type { Draft } from '../records/draft.ts';
import type { ActionTypes } from '../release/action-type.ts';
import { graphOf } from '../release/draft-graph.ts';
import type { Problem } from './problem.ts';
import type { KnownWebhooks, ProblemTarget, Rule } from './rule.ts';
import { accountConnected } from './rules/account-connected.ts';
import { actionProblems } from './rules/action-problems.ts';
import { brokenReferences } from './rules/broken-references.ts';
import { campaignFields } from './rules/campaign-fields.ts';
import { exampleQueries } from './rules/example-queries.ts';
import { linkCycles } from './rules/link-cycles.ts';
import { linkEnds } from './rules/link-ends.ts';
import { nothingToPublish } from './rules/nothing-to-publish.ts';
import { optOutWording } from './rules/opt-out-wording.ts';
import { senderAccount } from './rules/sender-account.ts';
import { senderRegistration } from './rules/sender-registration.ts';
import { senderWebhooks } from './rules/sender-webhooks.ts';
import { shortLinks } from './rules/short-links.ts';
import { templateBodies } from './rules/template-bodies.ts';
import { templateLength } from './rules/template-length.ts';
import { templateSenders } from './rules/template-senders.ts';
import { templateTitles } from './rules/template-titles.ts';
import { templateTokens } from './rules/template-tokens.ts';
import { topicContent } from './rules/topic-content.ts';
import { topicNames } from './rules/topic-names.ts';
import { unlinkedActions } from './rules/unlinked-actions.ts';
import { variantDefaults } from './rules/variant-defaults.ts';

/** In the order in which a publisher wants to read them. */
const RULES: readonly Rule[] = [
  nothingToPublish,
  brokenReferences,
  actionProblems,
  unlinkedActions,
  linkEnds,
  linkCycles,
  templateTitles,
  templateBodies,
  templateTokens,
  templateSenders,
  accountConnected,
  senderAccount,
  senderWebhooks,
  senderRegistration,
  campaignFields,
  templateLength,
  shortLinks,
  variantDefaults,
  topicNames,
  topicContent,
  exampleQueries,
  optOutWording,
];

export interface FindOptions {
  readonly target?: ProblemTarget;
  /** Of the senders, as the host knows them; without them nothing is said about registration. */
  readonly registrations?: readonly SenderRegistration[];
  /** Whether an account is connected, as the host knows it; without it nothing is said about it. */
  readonly isConnected?: boolean;
  /** What can send in it, where the host knows that; without it nothing is said about it. */
  readonly accountSenders?: AccountSenders | null;
  /** Where texts to its senders go, where the host knows that; without it nothing is said about it. */
  readonly webhooks?: KnownWebhooks | null;
}

/**
 * Everything that is wrong with a draft, errors first. Never throws.
 * `target` says where the release is meant to go: for `live` a template needs a Live sender, for
 * `sandbox` (the default) that is a warning, since the simulator stands in.
 */
export function findProblems(
  draft: Draft,
  actionTypes: ActionTypes,
  options: FindOptions = {},
): Problem[] {
  const {
    target = 'sandbox',
    registrations = [],
    isConnected = true,
    accountSenders = null,
    webhooks = null,
  } = options;
  const input = {
    graph: graphOf(draft),
    actionTypes,
    target,
    registrations,
    isConnected,
    accountSenders,
    webhooks,
  };
  const found = RULES.flatMap((rule) => rule(input));
  return [
    ...found.filter((problem) => problem.severity === 'error'),
    ...found.filter((problem) => problem.severity === 'warning'),
  ];
}

import { hasOptOut } from '../../messaging/a2p/embedded.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** Carriers want the way out named in at least one sample (A2P 10DLC). */
export function optOutWording({ graph }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  const templates = recordsOf(graph.draft, 'template').filter((one) => sendable.has(one.id));
  if (templates.length === 0 || templates.some((one) => hasOptOut(one.body))) return [];
  return [
    {
      code: 'no-opt-out-wording',
      severity: 'warning',
      place: { recordId: null },
      message: 'None of the SMS templates says how to stop getting texts.',
      remedy: "Add 'Reply STOP to opt out.' to at least one of them.",
    },
  ];
}

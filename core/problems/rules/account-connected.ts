import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** Live has no simulator to fall back on: without an account calls are answered, and no text leaves. */
export function accountConnected({ graph, target, isConnected }: RuleInput): Problem[] {
  if (target !== 'live' || isConnected || sendableTemplates(graph).size === 0) return [];
  return [
    {
      code: 'account-not-connected',
      severity: 'warning',
      place: { recordId: null },
      message: 'No Twilio account is connected: in Live calls are answered, and no text goes out.',
      remedy: 'Connect the account on the SMS page first, or tick this to go on without texts.',
    },
  ];
}

import { recordsOf } from '../../records/draft.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** Sandbox and Pre-release have the simulator to fall back on; Live has nothing. */
export function templateSenders({ graph, target }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  return recordsOf(graph.draft, 'template')
    .filter((template) => sendable.has(template.id) && template.senders.live === null)
    .map((template) => ({
      code: 'template-without-live-sender',
      severity: target === 'live' ? 'error' : 'warning',
      place: { recordId: template.id, field: 'senders.live' },
      message: `“${template.title}” has no phone number to be sent from in Live.`,
      remedy: 'Open the SMS and choose its phone number before promoting to Live.',
    }));
}

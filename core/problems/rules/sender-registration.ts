import { ENVIRONMENTS, formatNumber, type Sender, senderValue } from '../../phone.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Template } from '../../records/template.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/**
 * Senders that carriers in the US and Canada do not know yet: their texts are blocked or cost more.
 * Said once for each sender, at the first template that names it.
 */
export function senderRegistration({ graph, registrations }: RuleInput): Problem[] {
  if (registrations.length === 0) return [];
  const sendable = sendableTemplates(graph);
  const templates = recordsOf(graph.draft, 'template').filter((one) => sendable.has(one.id));
  const states = new Map(registrations.map((one) => [one.sender, one.state]));
  return [...firstUses(templates)].flatMap(([key, { template, field, sender }]): Problem[] => {
    const words = problemWords(states.get(key), nameOf(sender));
    if (!words) return [];
    return [{ ...words, severity: 'warning', place: { recordId: template.id, field } }];
  });
}

interface Use {
  readonly template: Template;
  readonly field: string;
  readonly sender: Sender;
}

/** By sender. Live first: that is where it matters most. */
function firstUses(templates: readonly Template[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const environment of ENVIRONMENTS.toReversed()) {
    for (const template of templates) {
      const sender = template.senders[environment];
      if (sender === null) continue;
      const key = senderValue(sender);
      if (!uses.has(key)) uses.set(key, { template, field: `senders.${environment}`, sender });
    }
  }
  return uses;
}

function nameOf(sender: Sender): string {
  return sender.type === 'number'
    ? formatNumber(sender.number)
    : `the Messaging Service MG…${sender.sid.slice(-4)}`;
}

function problemWords(
  state: string | undefined,
  name: string,
): Pick<Problem, 'code' | 'message' | 'remedy'> | null {
  if (state === 'in review') {
    return {
      code: 'sender-registration-in-review',
      message: `The registration of ${name} is still being reviewed: carriers may block its texts.`,
      remedy: 'Wait for the decision, or tick this to go on.',
    };
  }
  if (state !== 'not registered' && state !== 'rejected') return null;
  return {
    code: 'sender-not-registered',
    message:
      state === 'rejected'
        ? `The registration of ${name} was rejected: carriers block its texts.`
        : `Texts from ${name} are not registered with US and Canadian carriers, which block them.`,
    remedy: 'The SMS page lists what is missing and writes the text for the registration.',
  };
}

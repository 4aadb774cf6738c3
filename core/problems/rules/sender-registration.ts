import { firstSenderUses, senderInWords } from '../first-sender-uses.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/**
 * Senders that carriers in the US and Canada do not know yet: their texts are blocked or cost more.
 * Said once for each sender, at the first template that names it.
 */
export function senderRegistration({ graph, registrations }: RuleInput): Problem[] {
  if (registrations.length === 0) return [];
  const states = new Map(registrations.map((one) => [one.sender, one.state]));
  return [...firstSenderUses(graph)].flatMap(([key, { template, field, sender }]): Problem[] => {
    const words = problemWords(states.get(key), senderInWords(sender));
    if (!words) return [];
    return [{ ...words, severity: 'warning', place: { recordId: template.id, field } }];
  });
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

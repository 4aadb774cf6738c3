import { senderValue, senderWords } from '../../phone.ts';
import { firstSenderUses } from '../first-sender-uses.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/**
 * Senders that the connected account does not have: each text from them fails (21606). Said once for
 * each, at the first template that names it; on the way to Live only of those that Live sends from.
 * A warning there too, unlike a sender that is missing: it goes by what the provider said a while ago,
 * and a number bought since must not hold up a release.
 */
export function senderAccount({ graph, target, accountSenders }: RuleInput): Problem[] {
  if (accountSenders === null) return [];
  return [...firstSenderUses(graph).values()].flatMap(({ template, field, sender }): Problem[] => {
    if (target === 'live' && field !== 'senders.live') return [];
    const known = sender.type === 'number' ? accountSenders.numbers : accountSenders.services;
    if (known === null || known.has(senderValue(sender))) return [];
    const isWhat = sender.type === 'number' ? 'no number with SMS' : 'none';
    return [
      {
        code: 'sender-not-in-account',
        severity: 'warning',
        place: { recordId: template.id, field },
        message: `${senderWords(sender)} is ${isWhat} of the connected Twilio account: every text from it fails.`,
        remedy:
          'Choose a sender of the account in the template, or connect the account that has it.',
      },
    ];
  });
}

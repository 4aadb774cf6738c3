import { type SenderWebhooks, webhookHealth } from '../../messaging/webhook-health.ts';
import { senderWords } from '../../phone.ts';
import { firstSenderUses } from '../first-sender-uses.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

/**
 * Senders whose texts do not come here: a STOP, or an answer, would not be heard. Said once for each, as
 * of senders that the account does not have, and a warning for the same reason: a webhook may have been
 * put right since the account was read.
 */
export function senderWebhooks({ graph, target, webhooks }: RuleInput): Problem[] {
  if (webhooks === null) return [];
  const uses = firstSenderUses(graph);
  const { facts, addresses } = webhooks;
  const health = webhookHealth(facts, addresses, new Set(uses.keys()));
  return [...uses].flatMap(([key, { template, field, sender }]): Problem[] => {
    if (target === 'live' && field !== 'senders.live') return [];
    const pool = facts.services.find(({ sid }) => sid === key)?.pool ?? [];
    const own = wrongOf(health, [key]);
    // A service that leaves it to its numbers is as right as they are.
    const [wrong] = own.length > 0 ? own : wrongOf(health, pool);
    if (!wrong) return [];
    return [
      {
        code: 'sender-webhook-elsewhere',
        severity: 'warning',
        place: { recordId: template.id, field },
        message: `${senderWords(sender)} does not hear what people text, STOP included. ${wrong.text}`,
        remedy: wrong.remedy,
      },
    ];
  });
}

function wrongOf(health: readonly SenderWebhooks[], senders: readonly string[]) {
  return health
    .filter(({ sender }) => senders.includes(sender))
    .flatMap(({ checks }) => checks.filter(({ state }) => state === 'wrong'));
}

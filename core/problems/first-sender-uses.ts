import { ENVIRONMENTS, type Sender, senderValue, senderWords } from '../phone.ts';
import { recordsOf } from '../records/draft.ts';
import type { Template } from '../records/template.ts';
import type { DraftGraph } from '../release/draft-graph.ts';
import { sendableTemplates } from './template-use.ts';

export interface SenderUse {
  readonly template: Template;
  /** Where the template names the sender. */
  readonly field: string;
  readonly sender: Sender;
}

/**
 * The senders that are in use, by `senderValue`, each at the first template that names it, where it is
 * said what is wrong with it. Live first: that is where it matters most.
 */
export function firstSenderUses(graph: DraftGraph): Map<string, SenderUse> {
  const sendable = sendableTemplates(graph);
  const templates = recordsOf(graph.draft, 'template').filter((one) => sendable.has(one.id));
  const uses = new Map<string, SenderUse>();
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

/** Within a sentence: 'the registration of …'. */
export function senderInWords(sender: Sender): string {
  return sender.type === 'number' ? senderWords(sender) : `the ${senderWords(sender)}`;
}

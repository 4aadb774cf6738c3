import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { senderName } from './opt-out-words.ts';

/** One tick: a sender, or the simulator whatever it stands in for. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly SenderKey[];
}

/** The senders in use, as one can tell them apart; the simulator is one of them, and the last. */
export function choicesOf(senders: readonly KnownSender[]): readonly Choice[] {
  const inUse = senders.filter((one) => one.inUse);
  const real = inUse.filter(({ transport }) => transport === 'twilio');
  const simulated = inUse.filter(({ transport }) => transport === 'simulator');
  const choices = real.map((one) => ({ id: one.key, label: senderName(one), keys: [one.key] }));
  if (simulated.length === 0) return choices;
  const keys = simulated.map(({ key }) => key);
  return [...choices, { id: 'simulator', label: 'Simulator, for test calls', keys }];
}

/** The keys of what is ticked. */
export function chosenKeys(
  choices: readonly Choice[],
  ticked: ReadonlySet<string>,
): readonly SenderKey[] {
  return choices.filter(({ id }) => ticked.has(id)).flatMap(({ keys }) => keys);
}

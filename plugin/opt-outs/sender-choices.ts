import type { KnownSender } from '../api/opt-out-views.ts';
import { senderName } from './opt-out-words.ts';

/** One tick: a sender, or the simulator whatever it stands in for. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
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

/** What is asked for without those that were left out: all there are, some by key, or none. */
export function chosenKeys(
  choices: readonly Choice[],
  left: ReadonlySet<string>,
): 'all' | 'none' | readonly string[] {
  const kept = choices.filter(({ id }) => !left.has(id));
  if (kept.length === choices.length) return 'all';
  return kept.length === 0 ? 'none' : kept.flatMap(({ keys }) => keys);
}

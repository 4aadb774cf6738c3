/** What one STOP, one refusal or one of us has ended: texts to a person, from one sender or several. */
export interface OptOutEntry
  extends OptOutWords,
    Pick<OptOutView, 'recipient' | 'text' | 'answer' | 'mayRemove' | 'except'> {
  readonly id: string;
  /** Those that text real phones first; none where it is for every sender. */
  readonly senders: readonly SenderView[];
}

/**
 * Rows that came of the same act stand together in the list, since they have their moment in common:
 * they are one entry.
 */
export function entriesOf(rows: readonly OptOutView[]): readonly OptOutEntry[] {
  const entries = new Map<string, OptOutEntry>();
  for (const { id: _, sender, text, ...row } of rows) {
    const { recipient, at, since, how, words, by, isForAll } = row;
    const id = JSON.stringify([recipient, at, since, how, words, by, isForAll]);
    const known = entries.get(id);
    entries.set(id, {
      ...row,
      id,
      text: known?.text ?? text,
      senders: [...(known?.senders ?? []), ...(sender ? [sender] : [])].toSorted(realFirst),
    });
  }
  return [...entries.values()];
}

/** For a list of senders: those that text real phones before the simulator. */
export function realFirst(a: SenderView, b: SenderView): number {
  const rank = ({ transport, sender }: SenderView) =>
    transport === 'twilio' ? (sender?.type === 'service' ? 1 : 0) : sender === null ? 2 : 3;
  return rank(a) - rank(b) || (a.key < b.key ? -1 : 1);
}
import type { OptOutView, OptOutWords, SenderView } from '../../core/messaging/opt-out-views.ts';

import type {
  EndedOptOutView,
  OptOutWords,
  SenderView,
} from '../../core/messaging/opt-out-views.ts';
import { realFirst } from './entries.ts';

/** What one START or one of us has ended: an opt-out from one sender or several, as it was. */
export interface EndedEntry
  extends OptOutWords,
    Pick<EndedOptOutView, 'id' | 'recipient' | 'ended'> {
  /** Those that text real phones first; none where it was for every sender. */
  readonly senders: readonly SenderView[];
  /** Of one for every sender: those that it ended for alone, or holds for again; none: for all. */
  readonly except: readonly SenderView[];
}

/** Rows that one act has ended stand together in the list: they are one entry. */
export function endedEntriesOf(rows: readonly EndedOptOutView[]): readonly EndedEntry[] {
  const entries = new Map<string, EndedEntry>();
  for (const { id: _, sender, except, ...row } of rows) {
    const { recipient, at, since, how, words, by, isForAll, ended } = row;
    const isForOne = except !== null;
    const id = JSON.stringify([recipient, at, since, how, words, by, isForAll, isForOne, ended]);
    const known = entries.get(id);
    entries.set(id, {
      ...row,
      id,
      senders: joined(known?.senders, sender),
      except: joined(known?.except, except),
    });
  }
  return [...entries.values()];
}

function joined(known: readonly SenderView[] = [], one: SenderView | null): readonly SenderView[] {
  return one === null ? known : [...known, one].toSorted(realFirst);
}

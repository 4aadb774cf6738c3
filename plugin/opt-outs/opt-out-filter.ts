import { HOW_OPTED_OUT } from '../../core/messaging/opt-outs.ts';
import { numberPartIn } from '../analyze/list-filter.ts';
import type { OptOutFilter, OptOutState } from '../api/opt-out-views.ts';
import { HOW_LABELS } from './opt-out-words.ts';

/** As the controls hold it; `all` is the word for no condition. */
export interface OptOutChoice {
  /** Part of a number. */
  readonly search: string;
  /** A sender's key. */
  readonly sender: string;
  readonly how: string;
  /** Which of the two lists; see `stateOf`. */
  readonly state: string;
}

export const NO_FILTER: OptOutChoice = {
  search: '',
  sender: 'all',
  how: 'all',
  state: 'in-force',
};

export const HOW_OPTIONS = [
  { value: 'all', label: 'However it came' },
  ...HOW_OPTED_OUT.map((value) => ({ value, label: HOW_LABELS[value] })),
];

/** What to ask the server for. Null: what is searched for is no part of a number. */
export function filterOf({ search, sender, how }: OptOutChoice): OptOutFilter | null {
  const number = numberPartIn(search);
  if (number === null) return null;
  const cameBy = HOW_OPTED_OUT.find((known) => known === how);
  return {
    ...(number === '' ? {} : { number }),
    ...(sender === 'all' ? {} : { sender }),
    ...(cameBy === undefined ? {} : { how: cameBy }),
  };
}

/** What holds, unless what ended was chosen. */
export function stateOf({ state }: Pick<OptOutChoice, 'state'>): OptOutState {
  return state === 'ended' ? 'ended' : 'in-force';
}

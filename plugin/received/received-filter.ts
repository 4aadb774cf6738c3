import { TAKEN_AS } from '../../core/messaging/taken-as.ts';
import { commonFilterOf, numberPartIn } from '../analyze/list-filter.ts';
import type { ReceivedFilter } from '../api/received-views.ts';
import { TAKEN_LABELS } from './received-words.ts';

/** As the controls hold it; `all` is the word for no condition. */
export interface ReceivedChoice {
  /** Part of a phone number. */
  readonly search: string;
  /** A sender's key. */
  readonly sender: string;
  readonly takenAs: string;
  readonly transport: string;
  /** Days back, or `all`. */
  readonly period: string;
}

export const NO_FILTER: ReceivedChoice = {
  search: '',
  sender: 'all',
  takenAs: 'all',
  transport: 'all',
  period: 'all',
};

export const TAKEN_OPTIONS = [
  { value: 'all', label: 'Taken as anything' },
  ...TAKEN_AS.map((value) => ({ value, label: TAKEN_LABELS[value] })),
];

export const TRANSPORT_OPTIONS = [
  { value: 'all', label: 'All phones' },
  { value: 'twilio', label: 'Real phones' },
  { value: 'simulator', label: 'Simulator' },
];
const TRANSPORTS = ['twilio', 'simulator'] as const;

/** What to ask the server for. Null: what is searched for is no part of a number. */
export function filterOf(choice: ReceivedChoice, now: number): ReceivedFilter | null {
  const { search, sender, period } = choice;
  const number = numberPartIn(search);
  if (number === null) return null;
  const takenAs = TAKEN_AS.find((known) => known === choice.takenAs);
  const transport = TRANSPORTS.find((known) => known === choice.transport);
  return {
    ...commonFilterOf({ environment: 'all', traffic: 'all', period }, now),
    ...(takenAs === undefined ? {} : { takenAs }),
    ...(transport === undefined ? {} : { transport }),
    ...(number === '' ? {} : { number }),
    ...(sender === 'all' ? {} : { sender }),
  };
}

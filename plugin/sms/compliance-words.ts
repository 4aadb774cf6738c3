import { format } from 'date-fns';
import type { RegistrationState } from '../../core/messaging/a2p/registration.ts';
import type { KnownRegistrations, TwilioCompliance } from '../api/views.ts';
import { count } from './twilio-words.ts';

interface Summary {
  readonly tone: 'neutral' | 'success' | 'warning' | 'error';
  readonly summary: string;
}

/** Worst first. */
const STATES = [
  'rejected',
  'not registered',
  'in review',
  'unknown',
  'registered',
] as const satisfies readonly RegistrationState[];

/** @example '1 rejected, 2 registered with US and Canadian carriers' */
export function registrationSummary(registrations: TwilioCompliance['registrations']): Summary {
  const parts = STATES.flatMap((state) => {
    const found = registrations.filter((one) => one.state === state).length;
    return found === 0 ? [] : [{ state, words: `${found} ${state}` }];
  });
  const [worst] = parts;
  if (!worst) {
    return { tone: 'neutral', summary: 'No sender is a US or Canadian number, so none needs it.' };
  }
  return {
    tone: REGISTRATION_TONES[worst.state],
    summary: `${parts.map(({ words }) => words).join(', ')} with US and Canadian carriers`,
  };
}

/** @example 'Read last on 24 Nov at 9:00: 2 registered with US and Canadian carriers' */
export function knownSummary({ readAt, isStale, registrations }: KnownRegistrations): Summary {
  const { tone, summary } = registrationSummary(registrations);
  const at = readAt === null ? 'never' : format(new Date(readAt), "d MMM 'at' H:mm");
  const words = `Read last on ${at}${isStale ? ', so it may be out of date' : ''}: ${summary}`;
  return { tone: isStale && tone === 'success' ? 'warning' : tone, summary: words };
}

export const REGISTRATION_TONES = {
  rejected: 'error',
  'not registered': 'warning',
  'in review': 'warning',
  unknown: 'neutral',
  registered: 'success',
  'not needed': 'neutral',
} as const satisfies Record<RegistrationState, Summary['tone']>;

export const REGISTRATION_WORDS = {
  rejected: 'Rejected',
  'not registered': 'Not registered',
  'in review': 'In review',
  unknown: 'Not known',
  registered: 'Registered',
  'not needed': 'Not needed',
} as const satisfies Record<RegistrationState, string>;

/** @example '2 of 3 senders in use not pointing to this server' */
export function webhookSummary({
  webhooks,
  unread,
}: Pick<TwilioCompliance, 'webhooks' | 'unread'>): Summary {
  if (webhooks === null) {
    return {
      tone: 'warning',
      summary: 'This server has no public address: it fetches texts from Twilio every 20 seconds.',
    };
  }
  if (webhooks.senders.length === 0) {
    return { tone: 'neutral', summary: 'The account has no sender that texts.' };
  }
  const used = webhooks.senders.filter(({ inUse }) => inUse);
  if (used.length === 0 && unread.includes('Messaging Services')) {
    return { tone: 'neutral', summary: 'Where texts to the Messaging Services go is not known.' };
  }
  if (used.length === 0) {
    return { tone: 'neutral', summary: 'No template names a sender of this account.' };
  }
  const inUse = `${count(used.length, 'sender')} in use`;
  const wrong = used.filter(({ checks }) => checks.some(({ state }) => state === 'wrong')).length;
  if (wrong === 0) {
    return { tone: 'success', summary: `${inUse} pointing to this server` };
  }
  return {
    tone: 'error',
    summary: `${wrong} of ${inUse} not pointing to this server`,
  };
}

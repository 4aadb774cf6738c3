import type { RegistrationState } from '../../core/messaging/a2p/registration.ts';
import type { SenderWebhooks } from '../../core/messaging/webhook-health.ts';
import type { KnownRegistrations, ComplianceView } from '../../core/messaging/compliance-views.ts';
import { count } from './twilio-words.ts';
import { minuteWords } from '../builder/moment-words.ts';

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

/** @example '2 registered with US and Canadian carriers; look at 1 campaign' */
export function registrationSummary({
  registrations,
  campaigns,
}: Pick<ComplianceView, 'registrations' | 'campaigns'>): Summary {
  const parts = STATES.flatMap((state) => {
    const found = registrations.filter((one) => one.state === state).length;
    return found === 0 ? [] : [{ state, words: `${found} ${state}` }];
  });
  const [worst] = parts;
  if (!worst) {
    return { tone: 'neutral', summary: 'No sender is a US or Canadian number, so none needs it.' };
  }
  const tone = REGISTRATION_TONES[worst.state];
  const summary = `${parts.map(({ words }) => words).join(', ')} with US and Canadian carriers`;
  // Where a state says already that something is wrong, so do its steps; here nothing else would.
  if (tone !== 'success' || campaigns.length === 0) return { tone, summary };
  return { tone: 'warning', summary: `${summary}; look at ${count(campaigns.length, 'campaign')}` };
}

/** @example 'Read last on 24 Nov at 9:00: 2 registered with US and Canadian carriers' */
export function knownSummary({ readAt, isStale, registrations }: KnownRegistrations): Summary {
  const { tone, summary } = registrationSummary({ registrations, campaigns: [] });
  const at = readAt === null ? 'never' : minuteWords(readAt);
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

/** @example '1 of 2 senders in use not pointing to this server, 1 not known' */
export function webhookSummary({ webhooks }: Pick<ComplianceView, 'webhooks'>): Summary {
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
  if (used.length === 0) {
    return { tone: 'neutral', summary: 'No template names a sender of this account.' };
  }
  const known = used.filter(({ isKnown }) => isKnown);
  const inUse = `${count(known.length, 'sender')} in use`;
  const unknown = used.length - known.length;
  if (known.length === 0) {
    const words = `${count(unknown, 'sender')} in use`;
    return { tone: 'neutral', summary: `Where texts to ${words} go is not known.` };
  }
  const also = unknown === 0 ? '' : `, ${unknown} not known`;
  const wrong = known.filter(isWrong).length;
  if (wrong > 0) {
    return {
      tone: 'error',
      summary: `${wrong} of ${inUse} not pointing to this server${also}`,
    };
  }
  const tone = unknown === 0 ? 'success' : 'neutral';
  return { tone, summary: `${inUse} pointing to this server${also}` };
}

/** Whether its texts go elsewhere, and should not. */
export function isWrong({ checks }: SenderWebhooks): boolean {
  return checks.some(({ state }) => state === 'wrong');
}

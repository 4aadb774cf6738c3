import { pick } from '../random.ts';
import type { Oddity } from './book.ts';

/** A page of HTML that something between us and the provider answers with. */
export type PageStatus = 302 | 404 | 408 | 502 | 503 | 504;

/** How a request is answered, whatever was done. */
export type Answering =
  | 'right'
  /** A whole answer over HTTP, whose JSON is not. */
  | 'cut JSON'
  | 'empty 200'
  | 'empty 201'
  | { readonly page: PageStatus }
  /** JSON as gateways write it, with a code that is none of Twilio's. */
  | { readonly gateway: 404 | 500 | 503 }
  | '500 with 20500'
  /** The right answer after 20 seconds of silence. */
  | 'silence'
  | 'reset'
  | 'reset in the body'
  /** A few bytes now and then. */
  | 'drip'
  /** Right, with fields missing, unknown, or of another type. */
  | 'odd fields'
  /** Right, and its status callbacks were there before. */
  | 'callback first';

/** What `Retry-After` says with a 429. */
export type RetryAfter = 'seconds' | 'date' | 'absurd' | 'none' | 'word' | 'negative' | 'zero';

export type CreateFault =
  | { readonly accepts: 'at once' | 'later' | 'never'; readonly answering: Answering }
  | { readonly throttles: RetryAfter }
  | { readonly refuses: 21611 };

const RIGHT: CreateFault = { accepts: 'at once', answering: 'right' };

/** Each as likely as the others, whether the text was accepted or not. */
const UNCLEAR: readonly Answering[] = [
  'cut JSON',
  'empty 200',
  'empty 201',
  { page: 302 },
  { page: 404 },
  { page: 408 },
  { page: 502 },
  { page: 503 },
  { page: 504 },
  { gateway: 404 },
  { gateway: 500 },
  { gateway: 503 },
  '500 with 20500',
  'silence',
  'reset',
  'reset in the body',
];
/** Only who has accepted can answer so. */
const ACCEPTED: readonly Answering[] = ['drip', 'odd fields', 'callback first'];
const RETRY_AFTER: readonly RetryAfter[] = ['seconds', 'date', 'none', 'word', 'negative', 'zero'];

function oneOf<T>(random: () => number, all: readonly T[]): T {
  return pick(
    random,
    all.map((one) => [1, one] as const),
  );
}

/** What the next request to create a text meets. `rate` from 0 (never a fault) to 1. */
export function drawCreateFault(random: () => number, rate: number): CreateFault {
  if (random() >= rate) return RIGHT;
  const draw = pick<() => CreateFault>(random, [
    [45, () => ({ accepts: 'at once', answering: oneOf(random, UNCLEAR) })],
    [15, () => ({ accepts: 'at once', answering: oneOf(random, ACCEPTED) })],
    [15, () => ({ accepts: 'never', answering: oneOf(random, UNCLEAR) })],
    [
      5,
      () => ({ accepts: 'later', answering: oneOf(random, ['silence', 'reset', { page: 504 }]) }),
    ],
    [15, () => ({ throttles: oneOf(random, RETRY_AFTER) })],
    [1, () => ({ throttles: 'absurd' })],
    [4, () => ({ refuses: 21611 })],
  ]);
  return draw();
}

/** What a question meets: a list, a text, the account. */
export function drawAskFault(random: () => number, rate: number): Answering | '429' {
  if (random() >= rate) return 'right';
  const choices = UNCLEAR.filter((one) => one !== 'empty 201');
  return oneOf<Answering | '429'>(random, [...choices, 'drip', '429']);
}

const IN_PASSING: readonly Oddity[] = [
  'no body',
  'no date of creation',
  'no dates',
  'dates as ISO',
  'spaced numbers',
  'numbers without a plus',
  'no service',
  'no id',
  'more fields',
];

/** How a text that we sent stands in a list this time. */
export function drawOddity(random: () => number, rate: number): Oddity {
  return random() < rate ? oneOf(random, IN_PASSING) : 'none';
}

/** How a text that a person wrote stands in every list: what it says can always be known. */
export function drawLastingOddity(random: () => number, rate: number): Oddity {
  const lasting = IN_PASSING.filter((one) => !['no body', 'no id', 'no service'].includes(one));
  return random() < rate ? oneOf(random, lasting) : 'none';
}

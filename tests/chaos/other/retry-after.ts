import type { RetryAfter } from './faults.ts';

/** A wait nobody's text outlives. */
const ABSURD_SECONDS = 86_400;

/** `now` by the provider's clock. */
export function retryAfter(kind: RetryAfter, now: number): Readonly<Record<string, string>> {
  switch (kind) {
    case 'none':
      return {};
    case 'seconds':
      return { 'retry-after': '1' };
    case 'date':
      return { 'retry-after': new Date(now + 2_000).toUTCString() };
    case 'absurd':
      return { 'retry-after': String(ABSURD_SECONDS) };
    case 'word':
      return { 'retry-after': 'soon' };
    case 'negative':
      return { 'retry-after': '-3' };
    case 'zero':
      return { 'retry-after': '0' };
  }
}

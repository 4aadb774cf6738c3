import type { ProviderReport } from '../transport.ts';

/** What the test panel lets one choose for a conversation's texts. */
export const SIMULATED_COURSES = [
  'delivered',
  'undelivered',
  'failed',
  'slow',
  'opted-out',
  'landline',
  'filtered',
  'shuffled',
] as const;
export type SimulatedCourse = (typeof SIMULATED_COURSES)[number];

/** How a course ends: status, and Twilio's error with what it says. */
const ENDS: Readonly<Record<SimulatedCourse, readonly [string, string?, string?]>> = {
  delivered: ['delivered'],
  slow: ['delivered'],
  shuffled: ['delivered'],
  undelivered: ['undelivered', '30003', 'The phone could not be reached.'],
  failed: ['failed', '30008', 'Failed for an unknown reason.'],
  // It is refused when it is sent, and gets no further.
  'opted-out': ['failed', '21610', 'The recipient has opted out of texts from this sender.'],
  landline: ['undelivered', '30006', 'It is a landline, or a carrier that takes no texts.'],
  filtered: ['undelivered', '30007', 'The carrier filtered the text as unwanted.'],
};

/** How long a course takes from one status to the next. */
export const STEP_MS: Readonly<Record<SimulatedCourse, number>> = {
  delivered: 400,
  undelivered: 600,
  failed: 400,
  slow: 5_000,
  'opted-out': 400,
  landline: 600,
  filtered: 600,
  shuffled: 400,
};

/** An unknown one (of an older or newer server) goes well. */
export function courseOf(simulate: string | null): SimulatedCourse {
  return SIMULATED_COURSES.find((course) => course === simulate) ?? 'delivered';
}

/**
 * The callbacks that come next for a message in this status. A shuffled course sends all it has at
 * once, twice, and the last first.
 */
export function nextReports(course: SimulatedCourse, status: string): ProviderReport[] {
  const [last, errorCode = null, errorWhy = null] = ENDS[course];
  const end = { status: last, errorCode, errorWhy };
  if (course === 'shuffled') {
    return [end, report('sent'), end, report('queued'), report('sending'), report('sent')];
  }
  return [status === 'sent' ? end : report('sent')];
}

function report(status: string): ProviderReport {
  return { status, errorCode: null, errorWhy: null };
}

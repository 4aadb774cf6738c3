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
  'answer-lost',
  'busy',
] as const;
export type SimulatedCourse = (typeof SIMULATED_COURSES)[number];

/** How a course ends: status, and Twilio's error with what it says. */
const ENDS: Readonly<Record<SimulatedCourse, readonly [string, string?, string?]>> = {
  delivered: ['delivered'],
  slow: ['delivered'],
  shuffled: ['delivered'],
  'answer-lost': ['delivered'],
  busy: ['delivered'],
  undelivered: ['undelivered', '30003', 'The phone could not be reached.'],
  failed: ['failed', '30008', 'Failed for an unknown reason.'],
  // It is refused when it is sent, and gets no further.
  'opted-out': ['failed', '21610', 'The recipient has opted out of texts from this sender.'],
  landline: ['undelivered', '30006', 'It is a landline, or a carrier that takes no texts.'],
  filtered: ['undelivered', '30007', 'The carrier filtered the text as unwanted.'],
};

/** How long a course takes from one status to the next, where nobody has chosen. */
const STEP_MS: Readonly<Record<SimulatedCourse, number>> = {
  delivered: 400,
  undelivered: 600,
  failed: 400,
  slow: 5_000,
  'opted-out': 400,
  landline: 600,
  filtered: 600,
  shuffled: 400,
  'answer-lost': 400,
  busy: 400,
};

/** The longest delay that can be chosen. */
export const MOST_DELAY_SECONDS = 600;
/** Stands between a course and its delay. */
const AFTER = '@';

/** What a conversation and its texts keep of a choice: the course, like `landline@30` with a delay. */
export function storedCourse(
  course: SimulatedCourse | undefined,
  delaySeconds: number | undefined,
): string | null {
  if (delaySeconds === undefined) return course ?? null;
  return `${course ?? 'delivered'}${AFTER}${delaySeconds}`;
}

/** An unknown one (of an older or newer server) goes well. */
export function courseOf(simulate: string | null): SimulatedCourse {
  const name = simulate?.split(AFTER)[0];
  return SIMULATED_COURSES.find((course) => course === name) ?? 'delivered';
}

/** How long a text takes from one status to the next. */
export function stepMs(simulate: string | null): number {
  const delaySeconds = Number(simulate?.split(AFTER)[1] ?? Number.NaN);
  const isChosen = delaySeconds > 0 && delaySeconds <= MOST_DELAY_SECONDS;
  return isChosen ? delaySeconds * 1_000 : STEP_MS[courseOf(simulate)];
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

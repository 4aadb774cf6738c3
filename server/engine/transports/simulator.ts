import { createHash } from 'node:crypto';
import type {
  FindResult,
  OutboundMessage,
  ProviderRefusal,
  ProviderReport,
  SendResult,
  Transport,
} from '../transport.ts';

/** What the test panel lets one choose for a conversation's texts. */
export const SIMULATED_COURSES = ['delivered', 'undelivered', 'failed', 'slow'] as const;
export type SimulatedCourse = (typeof SIMULATED_COURSES)[number];

/** Twilio's magic recipients and senders, with the answers they give. */
const MAGIC_RECIPIENTS: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21211, 'The recipient is not a valid phone number.'],
  '+15005550002': [21612, 'This sender cannot reach this recipient.'],
  '+15005550003': [21408, 'The account may not send to this region.'],
  '+15005550004': [21610, 'The recipient has opted out of texts from this sender.'],
  '+15005550009': [21614, 'The recipient is not a mobile number.'],
};
const MAGIC_SENDERS: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21212, 'The sender is not a valid phone number.'],
  '+15005550007': [21606, 'The sender does not belong to the account or cannot text.'],
  '+15005550008': [21611, 'The queue of this sender is full.'],
};

/** Each course's statuses: from this one, to that one, after so long. */
const STEP_MS: Readonly<Record<SimulatedCourse, number>> = {
  delivered: 400,
  undelivered: 600,
  failed: 400,
  slow: 5_000,
};

/**
 * The built-in transport: nothing leaves the machine. It keeps no state: what a message is now, and
 * when it goes on, follows from its row, so a restart continues where it stopped.
 * `pace` multiplies the delays; tests use 0.
 */
export function makeSimulator(pace = 1): Transport {
  return {
    name: 'simulator',
    send: (message) => Promise.resolve(answer(message)),
    // It has no effect but its answer, and that was lost: sending again repeats nothing.
    find: (): Promise<FindResult> => Promise.resolve({ found: false, certain: true }),
    status: (message) => Promise.resolve(nextReport(message)),
    askAgainMs: (message) => STEP_MS[courseOf(message)] * pace,
  };
}

function answer(message: OutboundMessage): SendResult {
  const sender = message.sender?.type === 'number' ? message.sender.number : '';
  const refusal = MAGIC_RECIPIENTS[message.recipient] ?? MAGIC_SENDERS[sender];
  if (refusal) return { outcome: 'refused', error: refusalOf(refusal) };
  return { outcome: 'accepted', providerSid: simulatedSid(message), status: 'queued' };
}

function refusalOf([code, message]: readonly [number, string]): ProviderRefusal {
  return { code, message, httpStatus: 400, retryAfterMs: null };
}

/** Shaped like Twilio's, and the same for the same attempt. */
function simulatedSid({ id, attempt }: OutboundMessage): string {
  return `SM${createHash('sha256').update(`${id} ${attempt}`).digest('hex').slice(0, 32)}`;
}

function nextReport(message: OutboundMessage): ProviderReport {
  if (message.status !== 'sent') return { status: 'sent', errorCode: null, errorWhy: null };
  const course = courseOf(message);
  if (course === 'undelivered') {
    return {
      status: 'undelivered',
      errorCode: '30003',
      errorWhy: 'The phone could not be reached.',
    };
  }
  if (course === 'failed') {
    return { status: 'failed', errorCode: '30008', errorWhy: 'Failed for an unknown reason.' };
  }
  return { status: 'delivered', errorCode: null, errorWhy: null };
}

function courseOf(message: OutboundMessage): SimulatedCourse {
  return SIMULATED_COURSES.find((course) => course === message.simulate) ?? 'delivered';
}

import { createHash } from 'node:crypto';
import { ourRefusal } from '../refusals/our-refusal.ts';
import type {
  FindResult,
  OutboundMessage,
  ProviderRefusal,
  ProviderReport,
  SendResult,
  Transport,
} from '../transport.ts';
import { courseOf, nextReports, stepMs } from './simulated-courses.ts';

const OPTED_OUT = [21610, 'The recipient has opted out of texts from this sender.'] as const;

/** Twilio's magic recipients and senders, with the answers they give. */
const MAGIC_RECIPIENTS: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21211, 'The recipient is not a valid phone number.'],
  '+15005550002': [21612, 'This sender cannot reach this recipient.'],
  '+15005550003': [21408, 'The account may not send to this region.'],
  '+15005550004': OPTED_OUT,
  '+15005550009': [21614, 'The recipient is not a mobile number.'],
};
const MAGIC_SENDERS: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21212, 'The sender is not a valid phone number.'],
  '+15005550007': [21606, 'The sender does not belong to the account or cannot text.'],
  '+15005550008': [21611, 'The queue of this sender is full.'],
};

/**
 * The built-in transport: nothing leaves the machine. It answers like Twilio, Twilio's magic numbers
 * included, and reports by signed status callbacks through the same door (`StatusDoor`). It keeps no
 * state: what a message is now, whether it has it, and when it goes on, follow from its row, so a
 * restart continues where it stopped, and a callback that got lost is made again.
 * `pace` multiplies the delays; tests use 0. `call` hands a callback to the door.
 */
export function makeSimulator(
  pace = 1,
  call: (message: OutboundMessage, report: ProviderReport) => Promise<unknown> = nobody,
): Transport {
  return {
    name: 'simulator',
    send: (message) => Promise.resolve(answer(message, pace)),
    find: (message, { wasMade = false }) => Promise.resolve(lookUp(message, wasMade)),
    async status(message) {
      for (const report of nextReports(courseOf(message.simulate), message.status)) {
        await call(message, report);
      }
      return 'called back';
    },
    askAgainMs: (message) => stepMs(message.simulate) * pace,
  };
}

function nobody(): Promise<void> {
  return Promise.resolve();
}

/** Says so in the first two calls for a message, and takes it at the third. */
const BUSY = 'Too many requests at once.';
const BUSY_TIMES = 2;
const RETRY_AFTER_MS = 1_000;
const LOST = 'The provider took the text, and its answer got lost.';

/**
 * Of what it took without an answer it has each text. Any other call had its answer at once, or was
 * never made because the process ended: the text is not there, and sending it again repeats nothing.
 */
function lookUp(message: OutboundMessage, wasMade: boolean): FindResult {
  const isThere = wasMade && answer(message, 0).outcome === 'ambiguous';
  if (!isThere) return { found: false, certain: true };
  const report = { status: 'queued', errorCode: null, errorWhy: null };
  return { found: true, providerSid: simulatedSid(message), report };
}

function answer(message: OutboundMessage, pace: number): SendResult {
  const course = courseOf(message.simulate);
  const sender = message.sender?.type === 'number' ? message.sender.number : '';
  const refusal =
    MAGIC_RECIPIENTS[message.recipient] ??
    MAGIC_SENDERS[sender] ??
    (course === 'opted-out' ? OPTED_OUT : undefined);
  if (refusal) return { outcome: 'refused', error: refusalOf(refusal) };
  if (course === 'busy' && message.attempt <= BUSY_TIMES) {
    const retryAfterMs = RETRY_AFTER_MS * pace;
    const error = { code: 20429, message: BUSY, httpStatus: 429, retryAfterMs };
    return { outcome: 'refused', error };
  }
  if (course === 'answer-lost') {
    return { outcome: 'ambiguous', why: LOST, error: ourRefusal('no_answer', LOST) };
  }
  return { outcome: 'accepted', providerSid: simulatedSid(message), status: 'queued' };
}

function refusalOf([code, message]: readonly [number, string]): ProviderRefusal {
  return { code, message, httpStatus: 400, retryAfterMs: null };
}

/** Shaped like Twilio's, and the same for the same attempt. */
function simulatedSid({ id, attempt }: OutboundMessage): string {
  return `SM${createHash('sha256').update(`${id} ${attempt}`).digest('hex').slice(0, 32)}`;
}

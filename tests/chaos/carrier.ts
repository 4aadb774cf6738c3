import type { StandInMessage, TwilioStandIn } from '../twilio-stand-in.ts';
import { pick } from './random.ts';

const ENDS: readonly (readonly [number, readonly [string, number | null]])[] = [
  [90, ['delivered', null]],
  [6, ['undelivered', 30007]],
  [4, ['failed', 30005]],
];

export interface CarrierOptions {
  readonly twilio: TwilioStandIn;
  readonly random: () => number;
  /** A server to report to; null when none is up. */
  readonly serverUrl: () => string | null;
  readonly publicUrl: string;
}

/**
 * Takes what the stand-in accepted to its end, and reports on it as badly as one may: late, twice,
 * out of order, with statuses nobody knows, or to a server that has just died.
 */
export class Carrier {
  readonly #options: CarrierOptions;
  #seen = 0;
  #reporting = new Set<Promise<void>>();
  callbacks = 0;

  constructor(options: CarrierOptions) {
    this.#options = options;
  }

  /** Takes on what was accepted since the last time. */
  takeOn(): void {
    const { messages } = this.#options.twilio;
    for (const message of messages.slice(this.#seen)) {
      const reporting = this.#deliver(message).finally(() => this.#reporting.delete(reporting));
      this.#reporting.add(reporting);
    }
    this.#seen = messages.length;
  }

  async finish(): Promise<void> {
    await Promise.all(this.#reporting);
  }

  async #deliver(message: StandInMessage): Promise<void> {
    const { random } = this.#options;
    await wait(random() * 1_500);
    if (message.status !== 'delivered') {
      const [status, code] = pick(random, ENDS);
      message.status = status;
      message.errorCode = code;
    }
    const reports = ['sent', message.status, ...(random() < 0.1 ? ['handed_to_carrier'] : [])];
    const doubled = random() < 0.3 ? [...reports, ...reports] : reports;
    const order = doubled.map((status) => ({ status, at: random() }));
    for (const { status } of order.toSorted((a, b) => a.at - b.at)) {
      await this.#report(message, status);
    }
  }

  async #report(message: StandInMessage, status: string): Promise<void> {
    const { twilio, serverUrl, publicUrl } = this.#options;
    const target = serverUrl();
    if (target === null) return;
    const isEnd = status === message.status && message.errorCode !== null;
    const error = isEnd ? { ErrorCode: String(message.errorCode) } : {};
    const { url, headers, body } = twilio.callback(message, status, {
      ...error,
      RawDlrDoneDate: '2606011200',
    });
    this.callbacks += 1;
    const to = url.replace(publicUrl, target);
    // A server that was just killed answers nothing: then the report is lost, as it may be.
    await fetch(to, { method: 'POST', headers, body, signal: AbortSignal.timeout(5_000) })
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

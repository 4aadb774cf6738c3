import { wait } from '../carrier.ts';
import { pick } from '../random.ts';
import type { BookText, Moment } from './book.ts';
import { callHook, type Hook } from './webhook.ts';

export interface LivesOptions {
  readonly random: () => number;
  readonly accountSid: string;
  readonly authToken: string;
  readonly publicUrl: string | null;
  readonly serverUrl: () => string | null;
}

type End = readonly [status: string, errorCode: number | null];

/** What becomes of a text after it was sent, in this order. */
const ENDS: readonly (readonly [number, readonly End[]])[] = [
  [80, [['delivered', null]]],
  [5, [['undelivered', 30005]]],
  [3, [['undelivered', 30007]]],
  [2, [['failed', 30006]]],
  [3, [['undelivered', 30003]]],
  // A carrier that corrects itself.
  [
    2,
    [
      ['undelivered', 30003],
      ['delivered', null],
    ],
  ],
  [
    2,
    [
      ['undelivered', 30008],
      ['delivered', null],
    ],
  ],
  // One that says nothing any more.
  [3, []],
];

const WAYS = ['once', 'twice', 'twice at once', 'late', 'never'] as const;

/** Takes accepted texts to their ends, and reports on them as badly as one may. */
export class Lives {
  readonly #options: LivesOptions;
  readonly #running = new Set<Promise<void>>();
  reports = 0;

  constructor(options: LivesOptions) {
    this.#options = options;
  }

  /** Takes on a text that was accepted just now. */
  begin(text: BookText): void {
    this.#run(this.#live(text));
  }

  /** Sent before the request to create it was answered, and reported. */
  async sendAtOnce(text: BookText): Promise<void> {
    const sent = move(text, 'sent', null);
    await this.#call(text, sent);
  }

  /** Resolves when all of them have ended and every report is out. */
  async ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #live(text: BookText): Promise<void> {
    const { random } = this.#options;
    await wait(random() * 1_500);
    if (text.life.length === 1) this.#report(text, move(text, 'sent', null));
    await wait(random() * 3_000);
    for (const [status, errorCode] of pick(random, ENDS)) {
      this.#report(text, move(text, status, errorCode));
      await wait(200 + random() * 4_000);
    }
  }

  #report(text: BookText, moment: Moment): void {
    const { random } = this.#options;
    const way = pick(
      random,
      WAYS.map((one) => [one === 'once' ? 4 : 1, one] as const),
    );
    if (way === 'never') return;
    const call = async () => {
      if (random() < 0.1) await this.#call(text, { ...moment, status: 'handed_to_carrier' });
      if (way === 'late') await wait(1_000 + random() * 7_000);
      await this.#call(text, moment);
      if (way === 'twice') await this.#call(text, moment);
    };
    this.#run(call());
    if (way === 'twice at once') this.#run(call());
  }

  async #call(text: BookText, moment: Moment): Promise<void> {
    const { accountSid, authToken, publicUrl, serverUrl } = this.#options;
    const url = text.statusCallback;
    if (url === null || publicUrl === null) return;
    const { status, errorCode } = moment;
    const hook: Hook = { url, publicUrl, serverUrl, authToken };
    this.reports += 1;
    const isTaken = await callHook(hook, {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      MessageSid: text.sid,
      SmsSid: text.sid,
      MessageStatus: status,
      SmsStatus: status,
      To: text.to,
      ...senderParams(text.sender),
      ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
      // Announced nowhere.
      RawDlrDoneDate: '2611271015',
      RiskScore: 'low',
    });
    if (isTaken) text.told.push({ ...moment, at: Date.now() });
  }
}

function senderParams(sender: string): Readonly<Record<string, string>> {
  return sender.startsWith('MG') ? { MessagingServiceSid: sender } : { From: sender };
}

function move(text: BookText, status: string, errorCode: number | null): Moment {
  const moment = { status, errorCode, at: Date.now() };
  text.life.push(moment);
  return moment;
}

import { wait } from '../carrier.ts';
import { pick } from '../random.ts';
import { type BookInbound, type BookText, newSid, senderOf, truthOf } from './book.ts';
import { drawLastingOddity } from './faults.ts';
import type { OtherProvider } from './other-provider.ts';
import { callHook } from './webhook.ts';

export interface PeopleOptions {
  readonly provider: OtherProvider;
  readonly random: () => number;
  readonly publicUrl: string | null;
  readonly serverUrl: () => string | null;
  /** The number of each Messaging Service. */
  readonly numberOf: (sender: string) => string;
}

const STOP = ['STOP', 'Stop.', 'stop', 'UNSUBSCRIBE', 'Quit', 'STOPALL', ' stop '];
const START = ['START', 'Unstop', 'start'];
const OTHER = ['Thanks!', 'Is there parking?', 'ok', '👍', 'stop by the bar at nine?'];
const READ = new Set(['sent', 'delivered']);

type Deed = 'stop' | 'start' | 'block' | 'talk';

/** Those who were texted, and write back: to us, or only to the provider. */
export class People {
  readonly #options: PeopleOptions;
  /** One person's words come in the order in which they were written. */
  readonly #last = new Map<string, Promise<void>>();

  constructor(options: PeopleOptions) {
    this.#options = options;
  }

  /** One of them does something. */
  act(): void {
    const { provider, random } = this.#options;
    const { book } = provider;
    const deed = pick<Deed>(random, [
      [50, 'stop'],
      [30, 'start'],
      [10, 'block'],
      [10, 'talk'],
    ]);
    if (deed === 'start') {
      const silent = [...book.inbound.filter(isStop), ...book.blocks];
      const one = silent[Math.floor(random() * silent.length)];
      if (!one) return;
      const to = 'from' in one ? one.from : one.to;
      const sender = 'from' in one ? senderOf(one) : one.sender;
      const block = book.blockOf(to, sender);
      if (block) block.until = Date.now();
      this.#write(to, sender, START);
      return;
    }
    const text = book.texts[Math.floor(random() * book.texts.length)];
    if (!text || !READ.has(truthOf(text).status)) return;
    if (deed === 'block') this.#block(text);
    else this.#write(text.to, text.sender, deed === 'stop' ? STOP : OTHER);
  }

  async ended(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #block({ to, sender }: BookText): void {
    const { book } = this.#options.provider;
    if (book.blockOf(to, sender)) return;
    book.blocks.push({ to, sender, since: Date.now(), toldAt: null, until: null });
  }

  #write(from: string, sender: string, words: readonly string[]): void {
    const { provider, random, numberOf } = this.#options;
    const before = this.#last.get(from) ?? Promise.resolve();
    const written = before.then(async () => {
      const text: BookInbound = {
        sid: newSid(),
        from,
        to: numberOf(sender),
        service: sender.startsWith('MG') ? sender : null,
        body: words[Math.floor(random() * words.length)] ?? '',
        writtenAt: Date.now(),
        listedAt: provider.listedAt(),
        oddity: drawLastingOddity(random, provider.rates.oddity),
        toldAt: null,
        toldBy: null,
      };
      provider.book.inbound.push(text);
      await this.#deliver(text);
      // Lists tell seconds: what somebody writes within one has no order there.
      await wait(1_100);
    });
    this.#last.set(from, written);
  }

  async #deliver(text: BookInbound): Promise<void> {
    const { random, publicUrl } = this.#options;
    // Of some only the list knows.
    if (publicUrl === null || random() < 0.1) return;
    await wait(random() * 500);
    // Some get lost on their way, and come after what was written next. A STOP that is late holds, though
    // they may have taken it back by then: that is no fault of ours, and would look like one.
    if (!isStop(text) && random() < 0.1) return void this.#callLate(text, publicUrl);
    const isDoubled = random() < 0.3;
    const taken = await Promise.all(
      isDoubled
        ? [this.#call(text, publicUrl), this.#call(text, publicUrl)]
        : [this.#call(text, publicUrl)],
    );
    if (taken.includes(true)) {
      text.toldAt = Date.now();
      text.toldBy = 'webhook';
    }
    if (random() < 0.2) void this.#callLate(text, publicUrl);
  }

  async #callLate(text: BookInbound, publicUrl: string): Promise<void> {
    await wait(2_000 + this.#options.random() * 4_000);
    await this.#call(text, publicUrl);
  }

  #call(text: BookInbound, publicUrl: string): Promise<boolean> {
    const { provider, serverUrl } = this.#options;
    const { accountSid, authToken } = provider;
    const url = `${publicUrl}/webhooks/twilio/inbound`;
    return callHook(
      { url, publicUrl, serverUrl, authToken },
      {
        AccountSid: accountSid,
        ApiVersion: '2010-04-01',
        MessageSid: text.sid,
        SmsSid: text.sid,
        SmsMessageSid: text.sid,
        SmsStatus: 'received',
        From: text.from,
        To: text.to,
        Body: text.body,
        NumMedia: '0',
        NumSegments: '1',
        FromCountry: 'GB',
        ...(text.service === null ? {} : { MessagingServiceSid: text.service }),
      },
    );
  }
}

export function isStop({ body }: Pick<BookInbound, 'body'>): boolean {
  return STOP.includes(body);
}

export function isStart({ body }: Pick<BookInbound, 'body'>): boolean {
  return START.includes(body);
}

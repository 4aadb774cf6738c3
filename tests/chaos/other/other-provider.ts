import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { endAtOnce, listenLocally } from '../../listen-locally.ts';
import { wait } from '../carrier.ts';
import { answer, refuse } from './answer.ts';
import { answerList } from './answer-list.ts';
import { Book, type BookInbound, type BookText, truthOf } from './book.ts';
import { type CreateFault, drawAskFault, drawCreateFault, drawOddity } from './faults.ts';
import { inboundResource, mangle, textResource } from './resources.ts';
import { retryAfter } from './retry-after.ts';
import type { Rates } from './rates.ts';

export interface OtherProviderOptions {
  readonly random: () => number;
  readonly rates: Rates;
  /** How far its clock is ahead of ours. */
  readonly skewMs: number;
  /** A text is listed this long after it was accepted, at the soonest and at the latest. */
  readonly lagMs: readonly [number, number];
  /** With a webhook our servers leave a text to it for a while, whatever a list shows. */
  readonly tellsByList: boolean;
}

/** `suspended` as for want of money, `refused` as with a token that was replaced. */
export type AccountState = 'active' | 'suspended' | 'refused';

/** A create request, as far as it matters. */
interface Asked {
  readonly to: string;
  readonly sender: string;
  readonly body: string;
  readonly statusCallback: string | null;
  readonly calledAt: number;
}

const CALM: Rates = { create: 0, ask: 0, oddity: 0 };

/**
 * A provider of somebody else's making that keeps Twilio's contract, and nothing beside it: written
 * from the public description, not from how our client reads it. Its book is the truth of a run.
 */
export class OtherProvider {
  readonly accountSid = `AC${'7'.repeat(32)}`;
  readonly authToken = 'other-token-0123456789abcdef';
  readonly book = new Book();
  readonly skewMs: number;
  readonly tellsByList: boolean;
  /** Meets nobody with a fault while things are set up. */
  isCalm = true;
  state: AccountState = 'active';
  /** By sender: Twilio's code for what is wrong with it. */
  readonly unregistered = new Map<string, number>();
  /** Told of every text that was accepted. */
  onAccepted: (text: BookText) => void = () => {};
  /** Reports that a text was sent, and resolves when that has been answered. */
  reportSent: (text: BookText) => Promise<void> = async () => {};
  readonly #options: OtherProviderOptions;
  #server: Server | null = null;

  constructor(options: OtherProviderOptions) {
    this.#options = options;
    this.skewMs = options.skewMs;
    this.tellsByList = options.tellsByList;
  }

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      response.on('error', () => {});
      this.#answer(request, response).catch(() => response.destroy());
    });
    return listenLocally(this.#server);
  }

  async stop(): Promise<void> {
    if (this.#server) await endAtOnce(this.#server);
  }

  get rates(): Rates {
    return this.isCalm ? CALM : this.#options.rates;
  }

  /** When something that happens now is in the lists. */
  listedAt(): number {
    const [soonest, latest] = this.#options.lagMs;
    return Date.now() + soonest + this.#options.random() * (latest - soonest);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const calledAt = Date.now();
    const { method } = request;
    const url = new URL(request.url ?? '/', 'http://other');
    const form = await formOf(request);
    response.setHeader('date', new Date(this.#now()).toUTCString());
    if (request.headers.authorization !== this.#authorization()) {
      return refuse(response, 401, 20003);
    }
    const base = `/2010-04-01/Accounts/${this.accountSid}`;
    if (url.pathname === `${base}.json`) return this.#account(response);
    if (url.pathname === `${base}/Messages.json`) {
      if (method === 'POST') return this.#create(askedIn(form, calledAt), response);
      return this.#list(url, response);
    }
    const sid = /\/Messages\/(\w+)\.json$/.exec(url.pathname)?.[1] ?? '';
    const text = this.book.bySid(sid);
    if (text) return this.#fetch(text, response);
    const cameIn = this.book.inbound.find((one) => one.sid === sid);
    if (cameIn) return this.#fetchInbound(cameIn, response);
    return refuse(response, 404, 20404);
  }

  async #account(response: ServerResponse): Promise<void> {
    if (this.state === 'refused') return refuse(response, 401, 20003);
    const body = { sid: this.accountSid, friendly_name: 'Other', status: this.state, type: 'Full' };
    await this.#ask(response, body);
  }

  async #create(asked: Asked, response: ServerResponse): Promise<void> {
    const { random } = this.#options;
    const fault = drawCreateFault(random, this.rates.create);
    if ('throttles' in fault) {
      this.#note(asked, `429, Retry-After: ${fault.throttles}`, 20429);
      return refuse(response, 429, 20429, retryAfter(fault.throttles, this.#now()));
    }
    // What stands in between never lets it through.
    if ('accepts' in fault && fault.accepts === 'never') {
      this.#note(asked, nameOf(fault), null);
      if (fault.answering === 'silence') return;
      await answer(response, { status: 201, body: {} }, fault.answering, random);
      return;
    }
    const refusal =
      this.#refusalOf(asked) ?? ('refuses' in fault ? ([400, fault.refuses] as const) : null);
    if (refusal !== null) {
      const [status, code] = refusal;
      this.#note(asked, `${status} with ${code}`, code);
      refuse(response, status, code);
      const block = code === 21610 ? this.book.blockOf(asked.to, asked.sender) : null;
      if (block) block.toldAt ??= Date.now();
      return;
    }
    if (!('accepts' in fault)) return;
    this.#note(asked, nameOf(fault), null);
    if (fault.accepts === 'later') {
      void wait(200 + random() * 1_300).then(() => {
        if (this.#refusalOf(asked) === null) this.#accept(asked);
      });
      await answer(response, { status: 201, body: {} }, fault.answering, random);
      return;
    }
    const text = this.#accept(asked);
    if (fault.answering === 'callback first') await this.reportSent(text);
    // The answer says how it was when it was made.
    const right = textResource(text, this, text.life[0]);
    const oddity = fault.answering === 'odd fields' ? drawOddity(random, 1) : 'none';
    const body = { ...mangle(right, oddity), ...(oddity === 'no body' ? { status: 'new' } : {}) };
    await answer(response, { status: 201, body }, fault.answering, random);
  }

  #note({ to, sender, calledAt: at }: Asked, how: string, refusal: number | null): void {
    this.book.calls.push({ to, sender, at, answer: how, refusal });
  }

  #accept(asked: Asked): BookText {
    const text = this.book.accept({ ...asked, listedAt: this.listedAt() });
    this.onAccepted(text);
    return text;
  }

  /** HTTP status and code of what the provider itself says no for. */
  #refusalOf({ to, sender }: Asked): readonly [number, number] | null {
    if (this.state === 'suspended') return [403, 20005];
    if (this.state === 'refused') return this.#options.random() < 0.5 ? [401, 20003] : [403, 20003];
    const code = this.unregistered.get(sender);
    if (code !== undefined) return [400, code];
    return this.book.blockOf(to, sender) ? [400, 21610] : null;
  }

  async #list(url: URL, response: ServerResponse): Promise<void> {
    const { random } = this.#options;
    if (this.state !== 'active') return refuse(response, 401, 20003);
    const fault = drawAskFault(random, this.rates.ask);
    if (fault === '429') return refuse(response, 429, 20429, retryAfter('seconds', this.#now()));
    await answerList(this, { url, response, fault, random });
  }

  async #fetch(text: BookText, response: ServerResponse): Promise<void> {
    const { random } = this.#options;
    if (this.state !== 'active') return refuse(response, 401, 20003);
    const asOf = this.#copiedAt();
    if (asOf < text.acceptedAt) return refuse(response, 404, 20404);
    const resource = textResource(text, this, truthOf(text, asOf));
    const oddity = drawOddity(random, this.rates.oddity);
    const unknown = random() < this.rates.oddity / 3 ? { status: 'with_carrier' } : {};
    await this.#ask(response, { ...mangle(resource, oddity), ...unknown });
  }

  /** One text has its dates, whatever the lists leave out. */
  async #fetchInbound(text: BookInbound, response: ServerResponse): Promise<void> {
    if (this.state !== 'active') return refuse(response, 401, 20003);
    const isThere = text.writtenAt <= this.#copiedAt();
    if (!isThere) return refuse(response, 404, 20404);
    await this.#ask(response, inboundResource(text, this));
  }

  /** A copy may lag behind. */
  #copiedAt(): number {
    return Date.now() - (this.#options.random() < 0.3 ? 1_500 : 0);
  }

  async #ask(response: ServerResponse, body: object): Promise<void> {
    const { random } = this.#options;
    const fault = drawAskFault(random, this.rates.ask);
    if (fault === '429') return refuse(response, 429, 20429, retryAfter('seconds', this.#now()));
    await answer(response, { status: 200, body }, fault, random);
  }

  #now(): number {
    return Date.now() + this.skewMs;
  }

  #authorization(): string {
    return `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64')}`;
  }
}

function askedIn(form: URLSearchParams, calledAt: number): Asked {
  return {
    to: form.get('To') ?? '',
    sender: form.get('MessagingServiceSid') ?? form.get('From') ?? '',
    body: form.get('Body') ?? '',
    statusCallback: form.get('StatusCallback'),
    calledAt,
  };
}

function nameOf(fault: Extract<CreateFault, { accepts: unknown }>): string {
  return `${fault.accepts}, ${JSON.stringify(fault.answering)}`;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}

import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { endAtOnce, listenLocally } from './listen-locally.ts';
import {
  senderResource,
  type StandInNumber,
  type StandInService,
} from './twilio-stand-in-senders.ts';

/** What the stand-in does with the next message it is asked to create. */
export type Fault =
  | 'ok'
  /** Accepts, then closes the connection without an answer. */
  | 'accept, drop'
  | 'accept, 500'
  /** Accepts and never answers. */
  | 'accept, hang'
  | 'drop'
  /** Answers nothing, and accepts after so many milliseconds all the same. */
  | { readonly acceptLateMs: number }
  | { readonly throttleSeconds: number }
  | { readonly refuse: number; readonly httpStatus?: number }
  /** Reports `sent` and `delivered` before it answers. */
  | 'callback first';

export interface StandInMessage {
  readonly sid: string;
  readonly params: URLSearchParams;
  readonly createdAt: Date;
  status: string;
  errorCode: number | null;
}

/** A text from a person's phone to a number of the account. */
export interface StandInInbound {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly createdAt: Date;
  /** Fields over those that lists show of it. */
  readonly listed?: Readonly<Record<string, unknown>>;
}

export interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: URLSearchParams;
}

const ACCOUNT = 'AC00000000000000000000000000000001';
const TOKEN = 'stand-in-token-0123456789abcdef';

/**
 * A stand-in for Twilio's API over HTTP, for the parts Afterword calls, with the faults that make
 * sending exactly once hard. Made for tests: it keeps everything it was asked.
 */
export class TwilioStandIn {
  readonly accountSid: string;
  /** What came with an earlier one is refused, once it is another. */
  authToken: string;
  /** Another account, asked by the same address. */
  neighbour: TwilioStandIn | null = null;
  readonly numbers = ['+15005550006'];
  services: StandInService[] = [{ sid: `MG${'a'.repeat(32)}`, name: 'Front desk' }];
  /** Fields of the number resources, by number. */
  readonly numberFields = new Map<string, StandInNumber>();
  /** Fields of brand registrations and toll-free verifications. */
  brands: Readonly<Record<string, unknown>>[] = [];
  tollFree: Readonly<Record<string, unknown>>[] = [];
  readonly messages: StandInMessage[] = [];
  /** What came in, as Twilio lists it; whether its webhook ever comes is the test's to say. */
  readonly #inbound = new Map<string, StandInInbound & { readonly sid: string }>();
  /** The same, found without walking through all of them: runs of many thousands ask all the time. */
  readonly #bySid = new Map<string, StandInMessage>();
  readonly #byRecipient = new Map<string, StandInMessage[]>();
  readonly requests: StandInRequest[] = [];
  /** Taken from the front, one per message; `ok` when empty. */
  faults: Fault[] = [];
  /** Where callbacks really go, when it is not the URL they were asked for (a proxy). */
  deliverTo: {
    readonly publicUrl: string;
    readonly serverUrl: string;
    /** Resolves when the server, which answers first, has done what a callback asks for. */
    settled?(): Promise<void>;
  } | null = null;
  /** Closes every connection without an answer. */
  isAway = false;
  /** How many it has closed so. */
  turnedAway = 0;
  /** What happens before it answers a list of all messages. */
  beforeList: (() => Promise<void>) | null = null;
  /** What happens while it is asked for a text that came in. */
  beforeFetch: (() => Promise<void>) | null = null;
  /** Of lists of messages. */
  messagePageSize = 1_000;
  /** Whether each page of a list of messages names itself as the next one. */
  leadsBack = false;
  /** Every page of messages but the first is never answered. */
  refusesNextPages = false;
  /** By how much its clock is ahead, as its answers say. What it dates is the test's to say. */
  aheadMs = 0;
  /** What it refuses, by path, whatever the account's credentials are. */
  readonly refuses = new Map<string, { readonly httpStatus: number; readonly code: number }>();
  #server: Server | null = null;
  #whenAsked: (() => void)[] = [];

  constructor(accountSid = ACCOUNT, authToken = TOKEN) {
    this.accountSid = accountSid;
    this.authToken = authToken;
  }

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      const asked = this.neighbour?.isAsked(request) ? this.neighbour : this;
      asked.#answer(request, response).catch(() => response.destroy());
    });
    return listenLocally(this.#server);
  }

  async stop(): Promise<void> {
    if (this.#server) await endAtOnce(this.#server);
  }

  /** Everything that was accepted for this recipient. */
  acceptedFor(recipient: string): StandInMessage[] {
    return this.#byRecipient.get(recipient) ?? [];
  }

  /** Twilio takes a text in, under this id or a new one. Returns its id. */
  takeIn(text: StandInInbound, sid = newSid()): string {
    this.#inbound.set(sid, { ...text, sid });
    return sid;
  }

  /** Resolves when the next message has been asked for, and accepted if the fault says so. */
  nextCreate(): Promise<void> {
    return new Promise((resolve) => this.#whenAsked.push(resolve));
  }

  /** The signed callback that Twilio would make for the message in this status. */
  callback(
    message: StandInMessage,
    status: string,
    extra: Readonly<Record<string, string>> = {},
  ): { url: string; headers: Record<string, string>; body: string } {
    const url = message.params.get('StatusCallback');
    if (url === null) throw new Error('this message was sent without a status callback');
    const params: Record<string, string> = {
      AccountSid: this.accountSid,
      MessageSid: message.sid,
      SmsSid: message.sid,
      MessageStatus: status,
      SmsStatus: status,
      To: message.params.get('To') ?? '',
      ApiVersion: '2010-04-01',
      ...extra,
    };
    const signature = getExpectedTwilioSignature(this.authToken, url, params);
    const target = this.deliverTo;
    return {
      url: target ? url.replace(target.publicUrl, target.serverUrl) : url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature,
      },
      body: new URLSearchParams(params).toString(),
    };
  }

  /** Sends the callback; returns the answer's HTTP status. */
  async report(
    message: StandInMessage,
    status: string,
    extra: Readonly<Record<string, string>> = {},
  ): Promise<number> {
    message.status = status;
    const { url, headers, body } = this.callback(message, status, extra);
    const answer = await fetch(url, { method: 'POST', headers, body });
    await this.deliverTo?.settled?.();
    return answer.status;
  }

  isAsked({ headers }: IncomingMessage): boolean {
    return headers.authorization === this.#authorization();
  }

  #authorization(): string {
    return `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64')}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const params = await formOf(request);
    if (this.isAway) {
      this.turnedAway += 1;
      return void response.destroy();
    }
    response.setHeader('date', new Date(Date.now() + this.aheadMs).toUTCString());
    const { pathname: path, searchParams: query } = url;
    this.requests.push({ method: request.method ?? '', path, query, params });
    if (!this.isAsked(request)) {
      return refuse(response, 401, 20003, 'Authenticate');
    }
    const refused = this.refuses.get(path);
    if (refused) return refuse(response, refused.httpStatus, refused.code, 'Not for this account');
    const base = `/2010-04-01/Accounts/${this.accountSid}`;
    if (url.pathname === `${base}.json`) {
      return json(response, 200, {
        sid: this.accountSid,
        friendly_name: 'Hotel',
        status: 'active',
      });
    }
    if (url.pathname === `${base}/Messages.json`) {
      if (request.method === 'POST') {
        const done = this.#create(params, response);
        for (const resolve of this.#whenAsked.splice(0)) resolve();
        return done;
      }
      if (!url.searchParams.has('To')) await this.beforeList?.();
      if (this.refusesNextPages && url.searchParams.has('Page')) return void response.destroy();
      return json(response, 200, this.#messagePage(url.searchParams, base));
    }
    const one = /\/Messages\/(\w+)\.json$/.exec(url.pathname)?.[1];
    const message = this.#bySid.get(one ?? '');
    if (message) return json(response, 200, resource(message));
    const cameIn = this.#inbound.get(one ?? '');
    if (cameIn) await this.beforeFetch?.();
    if (cameIn) return json(response, 200, inboundResource(cameIn));
    if (url.pathname === `${base}/IncomingPhoneNumbers.json`) {
      return json(response, 200, this.#numberPage(url.searchParams, base));
    }
    const found = senderResource(url.pathname, this);
    if (found) return json(response, 200, found);
    return refuse(response, 404, 20404, 'The requested resource was not found');
  }

  async #create(params: URLSearchParams, response: ServerResponse): Promise<void> {
    const fault = this.faults.shift() ?? 'ok';
    if (typeof fault === 'object') {
      if ('refuse' in fault) return refuse(response, fault.httpStatus ?? 400, fault.refuse, 'No');
      if ('throttleSeconds' in fault) {
        response.setHeader('retry-after', String(fault.throttleSeconds));
        return refuse(response, 429, 20429, 'Too Many Requests');
      }
      setTimeout(() => this.#accept(params), fault.acceptLateMs);
      return;
    }
    if (fault === 'drop') {
      response.destroy();
      return;
    }
    const message = this.#accept(params);
    if (fault === 'accept, drop') response.destroy();
    if (fault === 'accept, 500') refuse(response, 500, 20500, 'Internal Server Error');
    if (fault === 'callback first') {
      await this.report(message, 'sent');
      // Its carrier may have brought it to another end meanwhile, and no end is followed by another.
      if (message.status === 'sent') await this.report(message, 'delivered');
    }
    // Twilio's own answer says `queued`, whatever has happened meanwhile.
    if (fault === 'ok' || fault === 'callback first') {
      json(response, 201, { ...resource(message), status: 'queued' });
    }
  }

  #accept(params: URLSearchParams): StandInMessage {
    const sid = newSid();
    const message = { sid, params, createdAt: new Date(), status: 'queued', errorCode: null };
    this.messages.push(message);
    this.#bySid.set(sid, message);
    const recipient = params.get('To') ?? '';
    this.#byRecipient.set(recipient, [...this.acceptedFor(recipient), message]);
    return message;
  }

  #list(query: URLSearchParams): object[] {
    const recipient = query.get('To');
    const since = new Date(query.get('DateSent>') ?? 0);
    const sent = (recipient === null ? this.messages : this.acceptedFor(recipient)).filter(
      (message) => !query.has('From') || message.params.get('From') === query.get('From'),
    );
    const cameIn = recipient === null ? [...this.#inbound.values()] : [];
    return [
      ...sent.filter(({ createdAt }) => createdAt >= since).map(resource),
      ...cameIn.filter(({ createdAt }) => createdAt >= since).map(inboundResource),
    ].toReversed();
  }

  #messagePage(query: URLSearchParams, base: string): object {
    const all = this.#list(query);
    const page = Number(query.get('Page') ?? 0);
    const size = this.messagePageSize;
    const next = new URLSearchParams(query);
    next.set('Page', String(page + 1));
    const hasMore = (page + 1) * size < all.length;
    return {
      messages: all.slice(page * size, (page + 1) * size),
      page,
      next_page_uri: this.#nextPage(base, query, hasMore ? next : null),
    };
  }

  #nextPage(base: string, query: URLSearchParams, next: URLSearchParams | null): string | null {
    const to = this.leadsBack ? query : next;
    return to && `${base}/Messages.json?${to}`;
  }

  /** One number a page, so that whoever lists them has to turn pages. */
  #numberPage(query: URLSearchParams, base: string): object {
    const asked = query.get('PhoneNumber');
    const all = this.numbers.filter((number) => asked === null || number === asked);
    const page = Number(query.get('Page') ?? 0);
    const hasMore = page + 1 < all.length;
    const next = `${base}/IncomingPhoneNumbers.json?PageSize=1&Page=${page + 1}`;
    return {
      incoming_phone_numbers: all.slice(page, page + 1).map((number) => ({
        phone_number: number,
        friendly_name: `Line ${number}`,
        capabilities: { sms: true, mms: true, voice: true, fax: false },
        sms_url: '',
        sms_method: 'POST',
        sms_application_sid: '',
        ...this.numberFields.get(number),
      })),
      next_page_uri: hasMore ? next : null,
    };
  }
}

function resource(message: StandInMessage): object {
  const { params } = message;
  return {
    sid: message.sid,
    account_sid: ACCOUNT,
    to: params.get('To'),
    from: params.get('From'),
    messaging_service_sid: params.get('MessagingServiceSid'),
    body: params.get('Body'),
    status: message.status,
    direction: 'outbound-api',
    date_created: message.createdAt.toUTCString().replace('GMT', '+0000'),
    date_sent: null,
    error_code: message.errorCode,
    error_message: null,
    num_segments: '1',
  };
}

function inboundResource(text: StandInInbound & { sid: string }) {
  const { sid, from, to, body, createdAt, listed } = text;
  const at = createdAt.toUTCString().replace('GMT', '+0000');
  const place = { sid, account_sid: ACCOUNT, from, to, body, messaging_service_sid: null };
  const dates = { date_created: at, date_sent: at, date_updated: at };
  return { ...place, status: 'received', direction: 'inbound', ...dates, ...listed };
}

function newSid(): string {
  return `SM${createHash('md5').update(randomBytes(16)).digest('hex')}`;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: number, message: string): void {
  json(response, status, { code, message, status, more_info: '' });
}

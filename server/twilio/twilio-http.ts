import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { z } from 'zod';
import { TwilioNoAnswer, TwilioRefusal } from './twilio-errors.ts';

export const TWILIO_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 5_000_000;
const SECOND_MS = 1_000;

/** Errors of the operating system that say: no connection was made, nothing was sent. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

export interface TwilioHttpOptions {
  /** Another base address for Twilio's API (AFTERWORD_TWILIO_URL); null for Twilio's own hosts. */
  readonly baseUrl: string | null;
  readonly timeoutMs?: number;
  /** Ours, which the provider's is compared with; this machine's unless told. */
  readonly clock?: () => Date;
}

/**
 * The official client's way to the network, with four things it lacks: another base address, a
 * timeout over the whole exchange (its own restarts with each byte), Retry-After in the error, and
 * the difference between "refused" and "no answer", on which sending exactly once depends.
 */
export class TwilioHttp extends twilio.RequestClient {
  readonly #baseUrl: string | null;
  readonly #clock: () => Date;
  #aheadMs: number | null = null;

  constructor(options: TwilioHttpOptions) {
    const timeoutMs = options.timeoutMs ?? TWILIO_TIMEOUT_MS;
    // autoRetry stays off: it ignores Retry-After, and a retry is the engine's decision.
    super({ timeout: timeoutMs, keepAlive: true, maxSockets: 40, maxTotalSockets: 80 });
    this.#baseUrl = options.baseUrl;
    this.#clock = options.clock ?? (() => new Date());
    this.axios.defaults.maxContentLength = MAX_ANSWER_BYTES;
    this.axios.interceptors.request.use((config) => {
      config.signal = AbortSignal.timeout(timeoutMs);
      return config;
    });
  }

  override async request<TData>(
    options: RequestClient.RequestOptions<TData>,
  ): Promise<Response<TData>> {
    const uri = this.#target(options.uri);
    const began = this.#clock().getTime();
    const response = await super.request({ ...options, uri }).catch((error: unknown) => {
      throw noAnswer(error);
    });
    this.#readClock(response.headers, began);
    if (response.statusCode < 200 || response.statusCode >= 300) {
      throw refusal(response.statusCode, response.body, response.headers);
    }
    return response;
  }

  /**
   * How far the provider's clock was ahead of ours, at least, when it answered last: 0 where it may be
   * right; null: it did not say.
   */
  get aheadMs(): number | null {
    return this.#aheadMs;
  }

  /** The answer was dated, to the second, somewhere between the request and its own last byte. */
  #readClock(headers: unknown, began: number): void {
    const parsed = z.object({ date: z.string() }).safeParse(headers);
    const date = parsed.success ? Date.parse(parsed.data.date) : Number.NaN;
    const behind = Math.min(date + SECOND_MS - began, 0);
    this.#aheadMs = Number.isNaN(date)
      ? null
      : behind + Math.max(date - this.#clock().getTime(), 0);
  }

  /** Credentials go to Twilio or to the configured stand-in, wherever an answer may point to. */
  #target(uri: string): string {
    const url = new URL(uri);
    if (this.#baseUrl !== null) {
      return `${this.#baseUrl.replace(/\/+$/, '')}${url.pathname}${url.search}`;
    }
    if (url.protocol === 'https:' && url.hostname.endsWith('.twilio.com')) return uri;
    throw new TwilioNoAnswer(`Refused to call ${url.host}: it is not Twilio's.`, false);
  }
}

/** The least of Twilio's codes. Gateways put an HTTP status there, or a number of their own. */
const LEAST_CODE = 10_000;

/** A number, by a stand-in's serializer in quotation marks. */
const codeSchema = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number),
]);

const errorBodySchema = z.object({
  code: codeSchema.nullish().catch(null),
  message: z.string().nullish().catch(null),
});

function refusal(status: number, body: unknown, headers: unknown): TwilioRefusal {
  const parsed = errorBodySchema.safeParse(typeof body === 'string' ? parseJson(body) : body);
  const said = parsed.success ? (parsed.data.code ?? 0) : 0;
  const code = said >= LEAST_CODE ? said : `http_${status}`;
  const message = (parsed.success ? parsed.data.message : null) ?? `Twilio answered ${status}.`;
  const isPage = typeof body === 'string' && body.trimStart().startsWith('<');
  return new TwilioRefusal(code, message, status, retryAfterMs(headers), isPage);
}

/**
 * Twilio says seconds; what stands in between may say a date, by its own clock. Bounded, so that no
 * answer parks a message for ever.
 */
function retryAfterMs(headers: unknown): number | null {
  const parsed = z
    .object({ 'retry-after': z.string(), date: z.string().optional() })
    .safeParse(headers);
  if (!parsed.success) return null;
  const { 'retry-after': after, date = '' } = parsed.data;
  const seconds = Number(after);
  const now = Number.isNaN(Date.parse(date)) ? Date.now() : Date.parse(date);
  const ms = Number.isNaN(seconds) ? Date.parse(after) - now : Math.ceil(seconds * 1_000);
  return ms > 0 ? Math.min(ms, 3_600_000) : null;
}

function noAnswer(error: unknown): TwilioNoAnswer {
  if (error instanceof TwilioNoAnswer) return error;
  const code = errorCode(error);
  if (code === 'ERR_CANCELED' || code === 'ECONNABORTED') {
    return new TwilioNoAnswer('Twilio did not answer in time.', true);
  }
  const reached = !NEVER_CONNECTED.has(code);
  return new TwilioNoAnswer(
    reached ? `The connection to Twilio broke (${code}).` : `Twilio cannot be reached (${code}).`,
    reached,
  );
}

function errorCode(error: unknown): string {
  const parsed = z.object({ code: z.string() }).safeParse(error);
  return parsed.success ? parsed.data.code : 'unknown';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

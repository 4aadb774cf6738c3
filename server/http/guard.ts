import { createMiddleware } from 'hono/factory';
import { UserError } from '../../core/errors.ts';
import type { HttpEnv } from './http-env.ts';
import { refuse } from './refuse.ts';

export interface GuardOptions {
  /** The server listens on this machine only. */
  readonly loopback: boolean;
  /** The port it listens on; null when another server passes requests on to the app. */
  readonly port: () => number | null;
  /** Host (and port) of AFTERWORD_PUBLIC_URL: allowed for /webhooks. */
  readonly publicHost: string | null;
}

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Keeps pages on the web from reaching the server through somebody's browser.
 * - Host: a server on this machine answers to its local names only, so that a foreign name which
 *   is made to point here (DNS rebinding) gets nothing.
 * - Origin: where a browser says which page asks, it has to be one of ours.
 * - Sec-Fetch-Site: where a browser says it is not one of ours, only following a link is allowed.
 */
export function guard(options: GuardOptions) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isOurHost(host, c.req.path, options)) return refuse(c, foreignHost(host));
    const origin = c.req.header('origin');
    if (origin !== undefined && !isSameHost(origin, host)) return refuse(c, foreignPage(origin));
    if (isForeignFetch(c.req.method, (name) => c.req.header(name))) {
      return refuse(c, foreignPage('another page'));
    }
    return next();
  });
}

function isOurHost(host: string, path: string, options: GuardOptions): boolean {
  if (!options.loopback) return true;
  if (path.startsWith('/webhooks/') && options.publicHost === host.toLowerCase()) return true;
  const url = parseUrl(`http://${host}`);
  if (!url || !LOCAL_NAMES.has(url.hostname)) return false;
  const port = options.port();
  return port === null || Number(url.port || 80) === port;
}

function isSameHost(origin: string, host: string): boolean {
  const url = parseUrl(origin);
  return url !== null && parseUrl(`${url.protocol}//${host}`)?.host === url.host;
}

function isForeignFetch(method: string, header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(method === 'GET' && header('sec-fetch-mode') === 'navigate');
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function foreignHost(host: string): UserError {
  return new UserError(
    'not_allowed',
    `This server does not answer to the name ${JSON.stringify(host)}.`,
    'Open it under the address it printed when it started.',
  );
}

function foreignPage(origin: string): UserError {
  return new UserError(
    'not_allowed',
    `Requests from ${origin} are not allowed.`,
    'Open Afterword itself under the address it printed when it started.',
  );
}

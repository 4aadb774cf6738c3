import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { UserError } from '../../core/errors.ts';
import type { HttpEnv } from './http-env.ts';
import { refuse } from './refuse.ts';

const MEGABYTE = 1024 * 1024;
const LIMIT_MB = 8;
/** A zip in base64. */
const IMPORT_LIMIT_MB = 25;

/** Refuses bodies that are too large by their announced length, or as soon as they grow over it. */
export function limitBody() {
  const usual = limitTo(LIMIT_MB);
  const forImport = limitTo(IMPORT_LIMIT_MB);
  return createMiddleware<HttpEnv>((c, next) => {
    if (c.req.raw.body && !c.req.raw.headers.has('content-length')) c.req.raw = plainRequest(c);
    const procedures = c.req.path.replace(/^\/trpc\//, '').split(',');
    return procedures.includes('projects.import') ? forImport(c, next) : usual(c, next);
  });
}

/**
 * A body without an announced length is read by the limit and put into a new request, which
 * Node's `Request` only makes of another one of its own, and not of the server's light one.
 */
function plainRequest(c: Context<HttpEnv>): Request {
  const { method, headers, body, signal } = c.req.raw;
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, signal, duplex: 'half' };
  return new Request(c.req.url, init);
}

function limitTo(megabytes: number) {
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    onError: (c) => refuse(c, tooLarge(megabytes)),
  });
}

function tooLarge(megabytes: number): UserError {
  return new UserError(
    'too_large',
    `This request is larger than ${megabytes} MB.`,
    'Nothing of it was saved. Send less at once: shorten the text, or save in several steps.',
  );
}

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

/**
 * Refuses bodies that are too large by their announced length, or as soon as they grow over it. A
 * body whose length is announced is not touched here: making a stream of it takes longer than many
 * a handler.
 */
export function limitBody() {
  const usual = limitTo(LIMIT_MB);
  const forImport = limitTo(IMPORT_LIMIT_MB);
  return createMiddleware<HttpEnv>(async (c, next) => {
    const procedures = c.req.path.replace(/^\/trpc\//, '').split(',');
    const isImport = procedures.includes('projects.import');
    const announced = c.req.header('content-length');
    if (announced !== undefined && c.req.header('transfer-encoding') === undefined) {
      const megabytes = isImport ? IMPORT_LIMIT_MB : LIMIT_MB;
      if (Number(announced) > megabytes * MEGABYTE) return refuse(c, tooLarge(megabytes));
      return next();
    }
    if (c.req.raw.body && announced === undefined) c.req.raw = plainRequest(c);
    return isImport ? forImport(c, next) : usual(c, next);
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

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Services } from '../services.ts';
import { hasKeyInUse } from '../twilio/key/has-key-in-use.ts';
import { type GuardOptions, guard } from './guard.ts';
import type { HttpEnv } from './http-env.ts';
import { limitBody } from './limit-body.ts';
import { measure } from './measure.ts';
import { securityHeaders } from './security-headers.ts';
import { signIn } from './sign-in.ts';

export interface BaseOptions {
  readonly guard: GuardOptions;
  /** Asked for from everybody; null on a server that only this machine reaches. */
  readonly token: string | null;
}

/** What every process answers that listens: how it is, to those who may know. A worker has no more. */
export function baseApp(services: Services, options: BaseOptions): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(async (c, next) => {
    c.set('requestId', randomBytes(6).toString('base64url'));
    await next();
  });
  app.use(measure(services.metrics));
  app.use(securityHeaders(), guard(options.guard), limitBody(), signIn(options.token));
  app.get('/healthz', (c) => c.text('ok\n'));
  const whyNotReady = watchReadiness(services);
  app.get('/readyz', async (c) => {
    const why = await whyNotReady();
    return why === null ? c.text('ready\n') : c.text(`not ready: ${why}\n`, 503);
  });
  app.get('/metrics', async (c) =>
    c.body(await services.metrics.print(), 200, { 'content-type': services.metrics.contentType }),
  );
  app.notFound((c) => c.text('There is nothing at this address.\n', 404));
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    services.log.error({ requestId, path: c.req.path, err: error }, 'a request failed');
    return c.text(`Something went wrong in Afterword itself (${requestId}).\n`, 500);
  });
  return app;
}

/**
 * Ready means that the database answers, and that nothing in it is sealed with another key: this process
 * could check no signature of Twilio's then, and send no text.
 */
function watchReadiness(services: Services): () => Promise<string | null> {
  const { db, log } = services;
  const hasKey = hasKeyInUse(services);
  return async () => {
    try {
      return (await db.read(hasKey)) ? null : 'another key is in use';
    } catch (error) {
      log.error({ err: error }, 'the database does not answer');
      return 'the database does not answer';
    }
  };
}

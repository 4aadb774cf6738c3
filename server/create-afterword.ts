import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { loadToken } from './access/token.ts';
import { type Config, readConfig } from './config.ts';
import { openDb } from './db/open.ts';
import { openSharedClock } from './db/shared-clock.ts';
import type { EngineOptions } from './engine/engine-options.ts';
import { createApp } from './http/app.ts';
import { baseApp } from './http/base-app.ts';
import type { HttpEnv } from './http/http-env.ts';
import { hostOf, isLoopback } from './http/hosts.ts';
import { builtAppFolder } from './http/static-files.ts';
import { Notifier } from './live/notifier.ts';
import { WebServer } from './http/web-server.ts';
import { makeFolder } from './make-folder.ts';
import { openLog } from './open-log.ts';
import { openQueue } from './queue/open-queue.ts';
import { createServices, type Services } from './services.ts';
import { openKey } from './twilio/key/open-key.ts';
import { within } from './within.ts';
import { backgroundOf } from './background-of.ts';

export interface AfterwordOptions {
  /** Instead of what the environment says. */
  readonly config?: Partial<Config>;
  /** The built app; by default the one that came with this package. */
  readonly appFolder?: string;
  readonly log?: Logger;
  /** The time, for tests: as it is, whatever the database's clock shows. */
  readonly now?: () => Date;
  /** This machine's clock, for tests. */
  readonly clock?: () => Date;
  /** Other paces and limits of the SMS engine, for tests. */
  readonly engine?: EngineOptions;
}

export interface Afterword {
  /** A fetch-style app, for whoever has a server already. */
  readonly app: Hono<HttpEnv>;
  readonly services: Services;
  /** Asked for on this address; null where only this machine can reach the server. */
  readonly token: string | null;
  /**
   * Starts listening, and sends what is queued unless `dispatch` is false; rejects with Node's error
   * (like EADDRINUSE).
   */
  listen(options?: { readonly dispatch: boolean }): Promise<{ readonly url: string }>;
  /**
   * Only sends what is queued, beside the processes that listen; where a port for metrics is set, it
   * shows there how it is. Rejects with Node's error (like EADDRINUSE).
   */
  work(): Promise<{ readonly url: string | null }>;
  /** Finishes what is begun, for ten seconds at most, then closes everything. */
  close(): Promise<void>;
}

/**
 * What is not done so long after the server was told to stop is left as it is: a text keeps its lease
 * and is found by it. Together well below what a container is given before it is killed.
 */
const STOP_MS = 9_000;
const CLOSE_MS = 1_000;

const CLOCK_IS_OFF =
  "this machine's clock is not the database's, whose time is taken: set it right, for what else runs here";

/** Opens the data folder and puts the server together. Nothing listens before `listen()`. */
export async function createAfterword(options: AfterwordOptions = {}): Promise<Afterword> {
  const config = { ...readConfig(), ...options.config };
  makeFolder(config.data, 0o700);
  const log = options.log ?? openLog(config.log);
  const notifier = new Notifier();
  const db = await openDb({
    data: config.data,
    databaseUrl: config.databaseUrl,
    onError: (err) => log.error({ err }, 'the database said something by itself'),
    onNotify: (key) => notifier.notify(key),
  });
  const own = options.clock ?? (() => new Date());
  const onOff = (aheadMs: number) => log.warn({ aheadMs }, CLOCK_IS_OFF);
  const clock = await orClose(openSharedClock(db, { own, onOff }), () => db.close());
  const now = options.now ?? clock.now;
  const sealKey = await orClose(openKey(db, config, now()), () => {
    clock.stop();
    return db.close();
  });
  const services = createServices({
    config,
    db,
    sealKey,
    log,
    notifier,
    queue: await openQueue(config.databaseUrl, log, now),
    now,
    clock: clock.now,
    ...(options.engine ? { engine: options.engine } : {}),
  });
  const loopback = isLoopback(config.host);
  const token = loopback ? null : loadToken(config.data, config.token);
  const web = new WebServer();
  const app = createApp(services, {
    guard: { loopback, port: () => web.port, publicHost: hostOf(config.publicUrl) },
    token,
    appFolder: options.appFolder ?? builtAppFolder(),
  });
  const background = backgroundOf(services);
  const start = (dispatch: boolean) => {
    const { heard } = services.missedTexts;
    for (const one of background) one.start({ dispatch, heard });
  };
  return {
    app,
    services,
    token,
    async listen({ dispatch } = { dispatch: true }) {
      const url = await web.listen(app, config.host, config.port);
      start(dispatch);
      return { url };
    },
    async work() {
      const { metricsHost: host, metricsPort: port } = config;
      const url = port === null ? null : await web.listen(metricsApp(services, web), host, port);
      start(true);
      return { url };
    },
    async close() {
      clock.stop();
      const answered = web.finish();
      const stopped = background.map((one) => one.stop({ answered }));
      await within(STOP_MS, Promise.all([answered, ...stopped]));
      await within(
        CLOSE_MS,
        services.trainer.close().then(() => db.close()),
      );
    },
  };
}

/** What a worker shows of itself, guarded as a server is. */
function metricsApp(services: Services, web: WebServer): Hono<HttpEnv> {
  const { metricsHost, data, token } = services.config;
  const loopback = isLoopback(metricsHost);
  return baseApp(services, {
    guard: { loopback, port: () => web.port, publicHost: null },
    token: loopback ? null : loadToken(data, token),
  });
}

async function orClose<T>(opening: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    // Or a process that is refused would never end.
    await close();
    throw error;
  }
}

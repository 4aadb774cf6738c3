import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { loadToken } from './access/token.ts';
import { backgroundOf } from './background.ts';
import { type Config, readConfig } from './config.ts';
import type { Db } from './db/handles.ts';
import { openDb } from './db/open.ts';
import type { EngineOptions } from './engine/engine-options.ts';
import { createApp } from './http/app.ts';
import type { HttpEnv } from './http/http-env.ts';
import { hostOf, isLoopback, urlHost } from './http/hosts.ts';
import { OpenRequests } from './http/open-requests.ts';
import { builtAppFolder } from './http/static-files.ts';
import { Notifier } from './live/notifier.ts';
import { listenOn, portOf, stopListening } from './http/listen.ts';
import { openLog } from './open-log.ts';
import { openQueue } from './queue/open-queue.ts';
import { createServices, type Services } from './services.ts';
import { openKey } from './twilio/open-key.ts';
import type { SealKey } from './twilio/seal.ts';

export interface AfterwordOptions {
  /** Instead of what the environment says. */
  readonly config?: Partial<Config>;
  /** The built app; by default the one that came with this package. */
  readonly appFolder?: string;
  readonly log?: Logger;
  /** The time, for tests. */
  readonly now?: () => Date;
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
  /** Only sends what is queued, beside the processes that listen. */
  work(): Promise<void>;
  /** Finishes what is begun, for ten seconds at most, then closes everything. */
  close(): Promise<void>;
}

/**
 * What is not done so long after the server was told to stop is left as it is: a text keeps its lease
 * and is found by it. Together well below what a container is given before it is killed.
 */
const STOP_MS = 9_000;
const CLOSE_MS = 1_000;
/** How much of that answers may take. */
const ANSWER_MS = 5_000;

/** Opens the data folder and puts the server together. Nothing listens before `listen()`. */
export async function createAfterword(options: AfterwordOptions = {}): Promise<Afterword> {
  const config = { ...readConfig(), ...options.config };
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const log = options.log ?? openLog(config.log);
  const notifier = new Notifier();
  const db = await openDb({
    data: config.data,
    databaseUrl: config.databaseUrl,
    onError: (err) => log.error({ err }, 'the database said something by itself'),
    onNotify: (key) => notifier.notify(key),
  });
  const now = options.now ?? (() => new Date());
  const sealKey = await keyOf(db, config, now());
  const services = createServices({
    config,
    db,
    sealKey,
    log,
    notifier,
    queue: await openQueue(config.databaseUrl, log, now),
    now,
    ...(options.engine ? { engine: options.engine } : {}),
  });
  const loopback = isLoopback(config.host);
  const token = loopback ? null : loadToken(config.data, config.token);
  let server: Server | null = null;
  const app = createApp(services, {
    guard: { loopback, port: () => portOf(server), publicHost: hostOf(config.publicUrl) },
    token,
    appFolder: options.appFolder ?? builtAppFolder(),
  });
  const background = backgroundOf(services);
  let requests: OpenRequests | null = null;
  return {
    app,
    services,
    token,
    async listen({ dispatch } = { dispatch: true }) {
      server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
      requests = new OpenRequests(server);
      await listenOn(server, config.host, config.port);
      for (const one of background) one.start({ dispatch });
      return { url: `http://${urlHost(config.host)}:${portOf(server) ?? config.port}` };
    },
    async work() {
      for (const one of background) one.start({ dispatch: true });
    },
    async close() {
      const answered = finishAnswers(server, requests);
      const stopped = background.map((one) => one.stop({ answered }));
      await within(STOP_MS, Promise.all([answered, ...stopped]));
      await within(
        CLOSE_MS,
        services.trainer.close().then(() => db.close()),
      );
    },
  };
}

async function finishAnswers(server: Server | null, requests: OpenRequests | null): Promise<void> {
  const closed = server ? stopListening(server) : Promise.resolve();
  await requests?.finished(ANSWER_MS);
  server?.closeAllConnections();
  await closed;
}

/** Resolves with the work, or when its time is up. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function keyOf(db: Db, config: Config, now: Date): Promise<SealKey> {
  try {
    return await openKey(db, config, now);
  } catch (error) {
    // Or a process that is refused would never end.
    await db.close();
    throw error;
  }
}

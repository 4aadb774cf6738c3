import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client';
import { EventSource } from 'eventsource';
import { pino } from 'pino';
import type { AppRouter } from '../server/app-router.ts';
import { POSTGRES_URL } from './postgres-setup.ts';
import { createDatabase, dropDatabase } from './postgres.ts';
import {
  type Afterword,
  type AfterwordOptions,
  createAfterword,
} from '../server/create-afterword.ts';

export type TestClient = TRPCClient<AppRouter>;

export interface TestServer {
  /** Like `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly client: TestClient;
  readonly afterword: Afterword;
  /** The data folder. */
  readonly data: string;
  /** Stops the server and removes the folder. */
  close(): Promise<void>;
  /** Stops the server and starts another one on the same folder (and a new port). */
  restart(): Promise<TestServer>;
}

/** As for `createAfterword`; host, port and data folder are the test's own unless given. */
export type TestServerOptions = Omit<AfterwordOptions, 'log'>;

/** The real server on a free port and a database of its own, with a client. Close it after use. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  return startOn(await testPlace(), options);
}

/** Where a test keeps what it stores: a folder, and a database of its own where Postgres is tested. */
export interface TestPlace {
  readonly data: string;
  readonly databaseUrl: string | null;
  remove(): Promise<void>;
}

export async function testPlace(): Promise<TestPlace> {
  const data = mkdtempSync(join(tmpdir(), 'afterword-test-'));
  const isPostgres = process.env['TEST_DATABASE'] === 'postgres';
  const databaseUrl = isPostgres ? await createDatabase(postgresUrl()) : null;
  return {
    data,
    databaseUrl,
    async remove() {
      if (databaseUrl !== null) await dropDatabase(databaseUrl);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function postgresUrl(): string {
  const url = process.env[POSTGRES_URL];
  if (!url) throw new Error('no Postgres server was started for this run');
  return url;
}

async function startOn(place: TestPlace, options: TestServerOptions): Promise<TestServer> {
  const { data, databaseUrl } = place;
  const afterword = await createAfterword({
    ...options,
    config: { host: '127.0.0.1', port: 0, data, databaseUrl, ...options.config },
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }, pino.destination(2)),
  });
  const { url } = await afterword.listen();
  return {
    url,
    data,
    afterword,
    client: connectTo(url),
    async close() {
      await afterword.close();
      await place.remove();
    },
    async restart() {
      await afterword.close();
      return startOn(place, options);
    },
  };
}

/** Another client of the same server, like a second browser. */
export function connectTo(url: string): TestClient {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({ url: `${url}/trpc`, EventSource }),
        false: httpBatchLink({ url: `${url}/trpc` }),
      }),
    ],
  });
}

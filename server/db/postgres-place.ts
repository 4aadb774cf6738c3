import pg from 'pg';

/**
 * Which Postgres database an address names, without user and password: the same for all addresses of it
 * that differ in how they are written. By the driver's own reading, so it is the one that is opened.
 */
export function postgresPlace(databaseUrl: string): string {
  const { host, port, database } = new pg.Client({ connectionString: databaseUrl });
  return `${nameOf(host)}:${port}/${database ?? ''}`;
}

/** A folder of a socket is told from another by its case; a host is not. */
function nameOf(host: string): string {
  if (host.startsWith('/')) return host;
  return host.includes(':') ? `[${host.toLowerCase()}]` : host.toLowerCase();
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\]):/;

/**
 * Whether two such places are one. The names of this machine's loopback are: a server of its own is
 * reached by each. The folder of a socket stays a place of its own, since nobody can tell whose it is.
 */
export function isSamePlace(one: string, other: string): boolean {
  return one.replace(LOOPBACK, 'localhost:') === other.replace(LOOPBACK, 'localhost:');
}

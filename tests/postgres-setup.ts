import { startPostgres } from './postgres.ts';

/** Where the tests of one run find its server: the workers are started after this was set. */
export const POSTGRES_URL = 'TEST_POSTGRES_URL';

/** One Postgres server for all tests of the project; each test file makes databases of its own. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  process.env[POSTGRES_URL] = server.url;
  return () => server.stop();
}

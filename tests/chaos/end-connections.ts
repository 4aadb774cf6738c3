import pg from 'pg';

const NAME = 'chaos servers';

/** The address under which servers connect whose connections are to be ended. */
export function endable(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('application_name', NAME);
  return url.href;
}

/** Ends all of them at once, whatever they are doing, as a restart of the database's server does. */
export async function endConnections(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = $1`,
      [NAME],
    );
  } finally {
    await client.end();
  }
}

/** Which Postgres an address names, without user and password. */
export function postgresPlace(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

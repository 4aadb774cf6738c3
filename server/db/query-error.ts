import { DrizzleQueryError } from 'drizzle-orm';
import pg from 'pg';

/** A query that failed, without its parameters; null where the error is another one's. */
export function failedQuery(
  error: unknown,
): { readonly query: string; readonly cause: unknown } | null {
  return error instanceof DrizzleQueryError ? { query: error.query, cause: error.cause } : null;
}

/** What Postgres calls the error (SQLSTATE), also where the builders have wrapped it; null where it is none of its. */
export function postgresCodeOf(error: unknown): string | null {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof pg.DatabaseError ? (cause.code ?? null) : null;
}

import { DrizzleQueryError } from 'drizzle-orm';

/** A query that failed, without its parameters; null where the error is another one's. */
export function failedQuery(
  error: unknown,
): { readonly query: string; readonly cause: unknown } | null {
  return error instanceof DrizzleQueryError ? { query: error.query, cause: error.cause } : null;
}

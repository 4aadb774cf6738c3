import { type DestinationStream, type Logger, pino } from 'pino';
import { failedQuery } from './db/query-error.ts';

/** Lines of JSON to stderr, or where `to` says. */
export function openLog(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, serializers: { err: toldError } }, to);
}

/**
 * What a log may say of an error. Not its other properties: a driver's error carries its connection
 * with it. Not the parameters of a query: they are people's numbers and texts.
 */
export function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const failed = failedQuery(error);
  if (failed) return { query: failed.query, cause: toldError(failed.cause) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return { type: name, message, stack, code, ...(cause ? { cause: toldError(cause) } : {}) };
}

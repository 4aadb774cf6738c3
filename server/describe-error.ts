import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { z } from 'zod';
import { ProviderError, UserError, type UserErrorCode } from '../core/errors.ts';

export interface DescribedError {
  readonly code: UserErrorCode | 'provider' | 'bug';
  readonly message: string;
  readonly remedy: string;
  readonly details?: unknown;
}

const TRPC_CODES: Readonly<Record<UserErrorCode, TRPC_ERROR_CODE_KEY>> = {
  bad_input: 'BAD_REQUEST',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  not_allowed: 'FORBIDDEN',
  not_signed_in: 'UNAUTHORIZED',
  too_large: 'PAYLOAD_TOO_LARGE',
  refused: 'UNPROCESSABLE_CONTENT',
};

export function trpcCodeOf(code: UserErrorCode): TRPC_ERROR_CODE_KEY {
  return TRPC_CODES[code];
}

/** What the person who asked is told. A bug's own message stays in the log, under the id. */
export function describeError(error: unknown, requestId: string): DescribedError {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof UserError) {
    const { code, message, remedy, details } = cause;
    return { code, message, remedy, ...(details === undefined ? {} : { details }) };
  }
  if (cause instanceof ProviderError) {
    return {
      code: 'provider',
      message: `Twilio answered: ${cause.message} (${cause.code}).`,
      remedy: cause.retryable
        ? 'Try again in a moment.'
        : 'Check the Twilio account and try again.',
    };
  }
  if (cause instanceof z.ZodError) return describeIssues(cause);
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    return describeRequest(error);
  }
  return {
    code: 'bug',
    message: `Something went wrong in Afterword itself (${requestId}).`,
    remedy: `Try again. If it stays, look for ${requestId} in the server's log.`,
  };
}

/** Shows this many findings; a large import with one mistake repeated would flood the screen. */
const SHOWN_ISSUES = 5;

function describeIssues(error: z.ZodError): DescribedError {
  const shown = error.issues
    .slice(0, SHOWN_ISSUES)
    .map((issue) =>
      issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message,
    );
  const more = error.issues.length - shown.length;
  return {
    code: 'bad_input',
    message: `The request cannot be read. ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    remedy: 'Correct it and send it again.',
  };
}

/** Errors that tRPC itself found in a request: unknown path, wrong method, broken JSON. */
function describeRequest(error: TRPCError): DescribedError {
  return {
    code: error.code === 'NOT_FOUND' ? 'not_found' : 'bad_input',
    message: error.message,
    remedy: 'Check the address, the method and the body of the request.',
  };
}

import type { UserErrorCode } from '../../core/errors.ts';

/** `offline`: no answer came. `bug`: the server failed; nobody but us can put it right. */
export type ApiErrorCode = UserErrorCode | 'offline' | 'bug';

/** Every failure of a `ServerApi` call. `message` says what happened, `remedy` what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly remedy: string,
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** Any thrown thing as an `ApiError`, so that a screen can always say what to do. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError(
    'bug',
    thrown instanceof Error && thrown.message !== '' ? thrown.message : 'Something went wrong.',
    'Nothing you did was lost. Try again; if it keeps happening, reload the page.',
  );
}

/** Whether the server has decided, and done nothing; after any other failure it may have been done. */
export function wasAnswered({ code }: { readonly code: ApiErrorCode }): boolean {
  return code !== 'offline' && code !== 'bug';
}

import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPCError } from '@trpc/server';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { Context } from 'hono';
import type { UserError } from '../../core/errors.ts';
import { trpcCodeOf } from '../describe-error.ts';

/**
 * Answers a request that gets no further with an error a person can act on: in tRPC's form under
 * /trpc, so that its clients understand it, and as plain text elsewhere.
 */
export function refuse(c: Context, error: UserError): Response {
  const code = trpcCodeOf(error.code);
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
  if (!c.req.path.startsWith('/trpc')) {
    return new Response(`${error.message} ${error.remedy}\n`, {
      status: httpStatus,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const data = { code: error.code, remedy: error.remedy, httpStatus };
  const body = { error: { message: error.message, code: TRPC_ERROR_CODES_BY_KEY[code], data } };
  return Response.json(body, { status: httpStatus });
}

import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { projectIdSchema } from '../core/ids.ts';
import type { Actor, Permission } from './access/actor.ts';
import { authorize, authorizeServer } from './access/authorize.ts';
import { describeError, trpcCodeOf } from './describe-error.ts';
import type { Services } from './services.ts';

/** What a procedure gets beside its input. */
export interface Context {
  /** Null: nobody has signed in. Procedures below never see that. */
  readonly actor: Actor | null;
  readonly services: Services;
  /** In the log and in the answer to an error, so that the one leads to the other. */
  readonly requestId: string;
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 45_000 },
  },
  errorFormatter({ shape, error, ctx }) {
    const described = describeError(error, ctx?.requestId ?? '');
    return {
      ...shape,
      message: described.message,
      data: {
        code: described.code,
        remedy: described.remedy,
        details: described.details,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
      },
    };
  },
});

export const router = t.router;

/** For somebody signed in, whatever they may do. */
export const procedure = t.procedure.use(async ({ ctx, next }) => {
  if (!ctx.actor) throw toTrpc(notSignedIn());
  const result = await next({ ctx: { ...ctx, actor: ctx.actor } });
  if (!result.ok && result.error.cause instanceof UserError) throw toTrpc(result.error.cause);
  return result;
});

/** For what is above a project; `ctx.grant` is the permission for the service. */
export function serverProcedure<P extends Permission>(permission: P) {
  return procedure.use(({ ctx, next }) =>
    next({ ctx: { ...ctx, grant: authorizeServer(ctx.actor, permission) } }),
  );
}

/** For one project: takes `projectId`; `ctx.grant` is the permission for the service. */
export function projectProcedure<P extends Permission>(permission: P) {
  return procedure
    .input(z.object({ projectId: projectIdSchema }))
    .use(({ ctx, input, next }) =>
      next({ ctx: { ...ctx, grant: authorize(ctx.actor, input.projectId, permission) } }),
    );
}

function notSignedIn(): UserError {
  return new UserError(
    'not_signed_in',
    'This server asks for its token.',
    'Open the link that the server printed when it started, or send the token as a bearer.',
  );
}

function toTrpc(error: UserError): TRPCError {
  return new TRPCError({ code: trpcCodeOf(error.code), message: error.message, cause: error });
}

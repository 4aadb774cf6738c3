import { z } from 'zod';
import { releaseIdSchema } from '../../core/ids.ts';
import { environmentSchema } from '../../core/phone.ts';
import { projectProcedure, router } from '../trpc.ts';

export const deploymentsRouter = router({
  list: projectProcedure('see').query(({ ctx }) => ctx.services.deployments.list(ctx.grant)),

  problems: projectProcedure('see')
    .input(z.object({ to: z.enum(['pre-release', 'live']) }))
    .query(async ({ ctx, input }) => ({
      problems: await ctx.services.deployments.problems(ctx.grant, input.to),
    })),

  promote: projectProcedure('publish')
    .input(
      z.object({
        to: z.enum(['pre-release', 'live']),
        acceptedWarnings: z.array(z.string()).default([]),
        acceptAllWarnings: z.boolean().default(false),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.services.deployments.promote(ctx.grant, input.to, {
        warnings: input.acceptedWarnings,
        all: input.acceptAllWarnings,
      }),
    ),

  rollBack: projectProcedure('publish')
    .input(z.object({ environment: environmentSchema, releaseId: releaseIdSchema }))
    .mutation(({ ctx, input }) =>
      ctx.services.deployments.rollBack(ctx.grant, input.environment, input.releaseId),
    ),
});

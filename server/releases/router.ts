import { z } from 'zod';
import { releaseIdSchema } from '../../core/ids.ts';
import { projectProcedure, router } from '../trpc.ts';

export const releasesRouter = router({
  publish: projectProcedure('publish')
    .input(
      z.object({
        note: z.string().max(1_000, 'keep the note under 1,000 characters').default(''),
        acceptedWarnings: z.array(z.string()).default([]),
        acceptAllWarnings: z.boolean().default(false),
      }),
    )
    .mutation(({ ctx, input }) => ctx.services.releases.publish(ctx.grant, input)),

  list: projectProcedure('see').query(async ({ ctx }) => ({
    releases: await ctx.services.releases.list(ctx.grant),
  })),

  get: projectProcedure('see')
    .input(z.object({ releaseId: releaseIdSchema }))
    .query(async ({ ctx, input }) => ({
      release: await ctx.services.releases.get(ctx.grant, input.releaseId),
    })),

  compare: projectProcedure('see')
    .input(z.object({ a: releaseIdSchema, b: releaseIdSchema }))
    .query(({ ctx, input }) => ctx.services.releases.compare(ctx.grant, input.a, input.b)),
});

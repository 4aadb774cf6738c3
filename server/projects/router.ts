import { z } from 'zod';
import { nameSchema } from '../../core/records/base.ts';
import { polyaiProcedures } from '../polyai/router.ts';
import { projectProcedure, router, serverProcedure } from '../trpc.ts';

export const projectsRouter = router({
  ...polyaiProcedures,

  create: serverProcedure('build')
    .input(z.object({ name: nameSchema(120), from: z.enum(['empty', 'demo']).default('empty') }))
    .mutation(({ ctx, input }) => ctx.services.projects.create(ctx.grant, input.name, input.from)),

  list: serverProcedure('see').query(async ({ ctx }) => ({
    projects: await ctx.services.projects.list(ctx.grant),
  })),

  get: projectProcedure('see').query(({ ctx }) => ctx.services.projects.get(ctx.grant)),
});

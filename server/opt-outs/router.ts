import { projectProcedure, router } from '../trpc.ts';
import {
  addOptOutSchema,
  endedListSchema,
  optOutExportSchema,
  optOutListSchema,
  removeOptOutSchema,
} from './requests.ts';

export const optOutsRouter = router({
  list: projectProcedure('see')
    .input(optOutListSchema)
    .query(({ ctx, input }) => ctx.services.optOuts.list(ctx.grant, input)),

  ended: projectProcedure('see')
    .input(endedListSchema)
    .query(({ ctx, input }) => ctx.services.endedOptOuts.list(ctx.grant, input)),

  senders: projectProcedure('see').query(({ ctx }) => ctx.services.optOuts.senders(ctx.grant)),

  export: projectProcedure('see')
    .input(optOutExportSchema)
    .query(({ ctx, input }) => ctx.services.optOuts.export(ctx.grant, input)),

  add: projectProcedure('build')
    .input(addOptOutSchema)
    .mutation(({ ctx, input }) => ctx.services.optOuts.add(ctx.grant, input)),

  remove: projectProcedure('build')
    .input(removeOptOutSchema)
    .mutation(({ ctx, input }) => ctx.services.optOuts.remove(ctx.grant, input)),
});

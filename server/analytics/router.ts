import { projectProcedure, router } from '../trpc.ts';
import { spanSchema } from './requests.ts';

const ofSpan = () => projectProcedure('see').input(spanSchema);

export const analyticsRouter = router({
  summary: ofSpan().query(({ ctx, input }) => ctx.services.analytics.summary(ctx.grant, input)),
  series: ofSpan().query(({ ctx, input }) => ctx.services.analytics.series(ctx.grant, input)),
  funnel: ofSpan().query(({ ctx, input }) => ctx.services.analytics.funnel(ctx.grant, input)),
  errors: ofSpan().query(({ ctx, input }) => ctx.services.analytics.errors(ctx.grant, input)),
  breakdown: ofSpan().query(({ ctx, input }) => ctx.services.analytics.breakdown(ctx.grant, input)),
});

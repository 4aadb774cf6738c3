import { procedure, router } from '../trpc.ts';

export const accessRouter = router({
  me: procedure.query(({ ctx }) => ({
    name: ctx.actor.name,
    may: ctx.actor.may,
    local: ctx.actor.local,
  })),
});

import { tracked } from '@trpc/server';
import { z } from 'zod';
import { changeIdSchema } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import { projectProcedure, router } from '../trpc.ts';

/** The records are checked by the service, which can name the one that is wrong. */
const uncheckedChangeSchema = z.custom<Change>(
  (value) =>
    z.object({ put: z.array(z.unknown()), remove: z.array(z.unknown()) }).safeParse(value).success,
  'a change is { put: [records], remove: [ids] }',
);
const rev = z.number().int().nonnegative();
const targetSchema = z.enum(['sandbox', 'live']);

export const draftsRouter = router({
  get: projectProcedure('see').query(({ ctx }) => ctx.services.drafts.get(ctx.grant)),

  save: projectProcedure('build')
    .input(
      z.object({
        changeId: changeIdSchema,
        change: uncheckedChangeSchema,
        base: z.record(z.string(), rev),
      }),
    )
    .mutation(({ ctx, input }) => ctx.services.drafts.save(ctx.grant, input)),

  problems: projectProcedure('see')
    .input(z.object({ target: targetSchema.default('sandbox') }))
    .query(async ({ ctx, input }) => ({
      problems: await ctx.services.drafts.problems(ctx.grant, input.target),
    })),

  history: projectProcedure('see')
    .input(
      z.object({
        before: rev.default(Number.MAX_SAFE_INTEGER),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .query(async ({ ctx, input }) => ({
      changes: await ctx.services.drafts.history(ctx.grant, input.before, input.limit),
    })),

  /** `lastEventId` is what a client sends when it reconnects by itself. */
  feed: projectProcedure('see')
    .input(
      z.object({
        since: rev,
        lastEventId: z
          .string()
          .regex(/^\d{1,15}$/)
          .optional(),
      }),
    )
    .subscription(async function* ({ ctx, input, signal }) {
      const since = input.lastEventId === undefined ? input.since : Number(input.lastEventId);
      const never = new AbortController();
      for await (const event of ctx.services.drafts.feed(
        ctx.grant,
        since,
        signal ?? never.signal,
      )) {
        yield tracked(String(event.rev), event);
      }
    }),
});

import { tracked } from '@trpc/server';
import { z } from 'zod';
import { conversationIdSchema } from '../../core/ids.ts';
import { projectProcedure, router } from '../trpc.ts';
import { replyAsPhone } from '../inbound/reply-as-phone.ts';
import { getManySchema, listSchema } from './list-request.ts';
import { eventRequestSchema, replySchema, saySchema, startSchema } from './requests.ts';

const one = z.object({ conversationId: conversationIdSchema });
const seq = z.number().int().nonnegative();

export const conversationsRouter = router({
  start: projectProcedure('build')
    .input(startSchema)
    .mutation(({ ctx, input }) => ctx.services.conversations.start(ctx.grant, input)),

  say: projectProcedure('build')
    .input(saySchema)
    .mutation(({ ctx, input }) => ctx.services.conversations.say(ctx.grant, input)),

  event: projectProcedure('build')
    .input(eventRequestSchema)
    .mutation(({ ctx, input }) => ctx.services.conversations.event(ctx.grant, input)),

  end: projectProcedure('build')
    .input(one)
    .mutation(({ ctx, input }) => ctx.services.conversations.end(ctx.grant, input.conversationId)),

  /** From the test panel's phone. */
  smsReply: projectProcedure('build')
    .input(replySchema)
    .mutation(({ ctx, input }) => replyAsPhone(ctx.services, ctx.grant, input)),

  get: projectProcedure('see')
    .input(one)
    .query(({ ctx, input }) => ctx.services.conversations.get(ctx.grant, input.conversationId)),

  list: projectProcedure('see')
    .input(listSchema)
    .query(({ ctx, input }) => ctx.services.conversations.list(ctx.grant, input)),

  /** How those are now that somebody has on the screen. */
  getMany: projectProcedure('see')
    .input(getManySchema)
    .query(({ ctx, input }) =>
      ctx.services.conversations.getMany(ctx.grant, input.conversationIds),
    ),

  /** `lastEventId` is what a client sends when it reconnects by itself. */
  feed: projectProcedure('see')
    .input(
      one.extend({
        since: seq.default(0),
        lastEventId: z
          .string()
          .regex(/^\d{1,15}$/)
          .optional(),
      }),
    )
    .subscription(async function* ({ ctx, input, signal }) {
      const since = input.lastEventId === undefined ? input.since : Number(input.lastEventId);
      const never = new AbortController();
      const items = ctx.services.conversations.feed(
        ctx.grant,
        input.conversationId,
        since,
        signal ?? never.signal,
      );
      for await (const item of items) yield tracked(String(item.seq), item);
    }),
});

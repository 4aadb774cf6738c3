import { z } from 'zod';
import { messageIdSchema } from '../../core/ids.ts';
import {
  receivedExportSchema,
  receivedIdSchema,
  receivedListSchema,
} from '../received/requests.ts';
import { projectProcedure, router } from '../trpc.ts';
import { exportSchema, getManySchema, messageListSchema } from './requests.ts';

const one = z.object({ messageId: messageIdSchema });

export const messagesRouter = router({
  list: projectProcedure('see')
    .input(messageListSchema)
    .query(({ ctx, input }) => ctx.services.messages.list(ctx.grant, input)),

  export: projectProcedure('see')
    .input(exportSchema)
    .query(({ ctx, input }) => ctx.services.messages.export(ctx.grant, input)),

  get: projectProcedure('see')
    .input(one)
    .query(({ ctx, input }) => ctx.services.messages.get(ctx.grant, input.messageId)),

  /** How those are now that somebody has on the screen. */
  getMany: projectProcedure('see')
    .input(getManySchema)
    .query(({ ctx, input }) => ctx.services.messages.getMany(ctx.grant, input.messageIds)),

  /** What came in, as `list` has what went out. */
  received: projectProcedure('see')
    .input(receivedListSchema)
    .query(({ ctx, input }) => ctx.services.received.list(ctx.grant, input)),

  getReceived: projectProcedure('see')
    .input(z.object({ id: receivedIdSchema }))
    .query(({ ctx, input }) => ctx.services.received.get(ctx.grant, input.id)),

  receivedSenders: projectProcedure('see').query(({ ctx }) =>
    ctx.services.received.senders(ctx.grant),
  ),

  exportReceived: projectProcedure('see')
    .input(receivedExportSchema)
    .query(({ ctx, input }) => ctx.services.received.export(ctx.grant, input)),

  cancel: projectProcedure('build')
    .input(one)
    .mutation(({ ctx, input }) => ctx.services.messages.cancel(ctx.grant, input.messageId)),

  retry: projectProcedure('build')
    .input(one)
    .mutation(({ ctx, input }) => ctx.services.messages.retry(ctx.grant, input.messageId)),
});

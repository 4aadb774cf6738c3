import { z } from 'zod';
import { businessSchema } from '../../core/messaging/a2p/business.ts';
import { projectProcedure, router } from '../trpc.ts';
import { answersSchema, connectSchema, resumeSchema } from './account-view.ts';

export const twilioRouter = router({
  connect: projectProcedure('admin')
    .input(connectSchema)
    .mutation(({ ctx, input }) => ctx.services.twilio.connect(ctx.grant, input)),

  disconnect: projectProcedure('admin').mutation(({ ctx }) =>
    ctx.services.twilio.disconnect(ctx.grant),
  ),

  resume: projectProcedure('admin')
    .input(resumeSchema)
    .mutation(({ ctx, input }) => ctx.services.twilio.resume(ctx.grant, input)),

  chooseAnswers: projectProcedure('admin')
    .input(answersSchema)
    .mutation(({ ctx, input }) => ctx.services.twilio.chooseAnswers(ctx.grant, input)),

  get: projectProcedure('see').query(({ ctx }) => ctx.services.twilio.get(ctx.grant)),

  senders: projectProcedure('see').query(({ ctx }) => ctx.services.twilio.senders(ctx.grant)),

  compliance: projectProcedure('see').query(({ ctx }) => ctx.services.compliance.view(ctx.grant)),

  registrations: projectProcedure('see').query(({ ctx }) =>
    ctx.services.compliance.lastKnown(ctx.grant),
  ),

  writeRegistration: projectProcedure('build')
    .input(z.object({ business: businessSchema }))
    .mutation(({ ctx, input }) => ctx.services.registrationWriter.write(ctx.grant, input.business)),
});

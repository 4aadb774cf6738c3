import { z } from 'zod';
import { templateIdSchema, variantIdSchema } from '../../core/ids.ts';
import { BODY_LIMIT, missingPolicySchema } from '../../core/records/template.ts';
import { sendTestSchema } from '../messages/requests.ts';
import { projectProcedure, router } from '../trpc.ts';

const templateInput = z.object({ templateId: templateIdSchema });

export const templatesRouter = router({
  whereUsed: projectProcedure('see')
    .input(templateInput)
    .query(({ ctx, input }) => ctx.services.templates.whereUsed(ctx.grant, input.templateId)),

  preview: projectProcedure('see')
    .input(
      z.object({
        body: z.string().max(BODY_LIMIT, `an SMS body has at most ${BODY_LIMIT} characters`),
        missing: z.record(z.string(), missingPolicySchema).default({}),
        variantId: variantIdSchema.optional(),
      }),
    )
    .query(({ ctx, input }) =>
      ctx.services.templates.preview(ctx.grant, input.body, input.missing, input.variantId ?? null),
    ),

  /** For whoever wants to see it on a phone of their own. */
  sendTest: projectProcedure('build')
    .input(sendTestSchema)
    .mutation(({ ctx, input }) => ctx.services.messages.sendTest(ctx.grant, input)),

  duplicate: projectProcedure('build')
    .input(templateInput)
    .mutation(({ ctx, input }) => ctx.services.templates.duplicate(ctx.grant, input.templateId)),
});

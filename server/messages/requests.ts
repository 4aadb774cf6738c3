import { z } from 'zod';
import { conversationIdSchema, templateIdSchema } from '../../core/ids.ts';
import { e164Schema, environmentSchema } from '../../core/phone.ts';

export const messageListSchema = z.object({
  status: z.string().max(40).optional(),
  conversationId: conversationIdSchema.optional(),
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,16}_msg_[A-Za-z0-9_-]{1,80}$/, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type MessageListRequest = z.infer<typeof messageListSchema>;

export const sendTestSchema = z.object({
  templateId: templateIdSchema,
  to: e164Schema,
  environment: environmentSchema,
});
export type SendTestRequest = z.infer<typeof sendTestSchema>;

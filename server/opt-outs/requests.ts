import { z } from 'zod';
import { HOW_OPTED_OUT, OPT_OUT_REASON_LIMIT } from '../../core/messaging/opt-outs.ts';
import { e164Schema, numberPartSchema } from '../../core/phone.ts';
import { optOutSenderSchema, senderKeySchema } from '../engine/opt-outs/sender-key.ts';

/** Which opt-outs. All conditions hold together. */
export const optOutFilterSchema = z.object({
  number: numberPartSchema.optional(),
  /** The whole number. */
  recipient: e164Schema.optional(),
  /** The key of a sender, which finds those for every sender too; or `any`: these alone. */
  sender: optOutSenderSchema.optional(),
  how: z.enum(HOW_OPTED_OUT).optional(),
});
export type OptOutFilter = z.infer<typeof optOutFilterSchema>;

export const optOutListSchema = optOutFilterSchema.extend({
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,15}_\+[1-9]\d{6,14}_[A-Za-z0-9|+]{1,60}$/, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type OptOutListRequest = z.infer<typeof optOutListSchema>;

export const endedListSchema = optOutFilterSchema.extend({
  /** `next` of the page before. */
  before: z
    .string()
    .regex(/^\d{1,15} \+[1-9]\d{6,14} end_[A-Za-z0-9_-]{1,80}$/, 'take `next` of the page before')
    .optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type EndedListRequest = z.infer<typeof endedListSchema>;

/** Why one is added, or removed, by hand. */
const reasonSchema = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(OPT_OUT_REASON_LIMIT, `keep the reason under ${OPT_OUT_REASON_LIMIT} characters`);

export const addOptOutSchema = z.object({
  recipient: e164Schema,
  /** Keys of the project's senders; left out: every sender, also those taken into use later. */
  senders: z
    .array(senderKeySchema)
    .min(1, 'choose one sender at least')
    .max(500, 'at most 500 senders at once')
    .optional(),
  reason: reasonSchema('say in a few words how you know'),
});
export type AddOptOutRequest = z.infer<typeof addOptOutSchema>;

export const removeOptOutSchema = z.object({
  recipient: e164Schema,
  /** The opt-outs' senders, as they are listed: `any` is the one for every sender. */
  senders: z
    .array(optOutSenderSchema)
    .min(1, 'choose one sender at least')
    .max(500, 'at most 500 senders at once'),
  reason: reasonSchema('say in a few words why they may be texted again'),
});
export type RemoveOptOutRequest = z.infer<typeof removeOptOutSchema>;

/** Those that hold, or the trace of those that ended. */
export const optOutStateSchema = z.enum(['in-force', 'ended']).default('in-force');

export const optOutExportSchema = optOutFilterSchema.extend({
  state: optOutStateSchema,
  /** Begins with a byte order mark, by which spreadsheets on Windows know UTF-8. */
  bom: z.boolean().default(false),
});
export type OptOutExportRequest = z.infer<typeof optOutExportSchema>;

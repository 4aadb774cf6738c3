import { z } from 'zod';

/** What goes between the processes of this bench, as JSON. */
export const hookSchema = z.object({
  path: z.string(),
  body: z.string(),
  signature: z.string(),
  kind: z.enum(['callback', 'inbound']),
});
export type Hook = z.infer<typeof hookSchema>;

export const loadSchema = z.object({
  url: z.string(),
  /** Sent evenly over time, whether the ones before are answered or not. */
  perSecond: z.number(),
  /** The first ones, which are not counted. */
  warmUp: z.number(),
  hooks: z.array(hookSchema),
});
export type Load = z.infer<typeof loadSchema>;

export const answersSchema = z.array(
  z.object({
    kind: hookSchema.shape.kind,
    /** Null: there was none. */
    status: z.number().nullable(),
    /** From when it should have been sent to the end of its answer. */
    ms: z.number(),
  }),
);
export type Answers = z.infer<typeof answersSchema>;

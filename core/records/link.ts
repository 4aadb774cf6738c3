import { z } from 'zod';
import { actionIdSchema, linkIdSchema, topicIdSchema } from '../ids.ts';
import { recordBase } from './base.ts';

/** The arrow from a port of a topic or an action to the action that follows. */
export const linkSchema = z.object({
  ...recordBase,
  id: linkIdSchema,
  kind: z.literal('link'),
  from: z.union([topicIdSchema, actionIdSchema]),
  /** `matched` for a topic; one of the action type's ports otherwise. */
  port: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  to: actionIdSchema,
  /** Links of one port run in this order, ties by id. */
  order: z.number().int().min(0).max(100_000),
});
export type Link = z.infer<typeof linkSchema>;

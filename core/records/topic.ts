import { z } from 'zod';
import { topicIdSchema } from '../ids.ts';
import { promptSchema } from '../prompt/prompt-doc.ts';
import { nameSchema, positionSchema, recordBase } from './base.ts';

export const topicSchema = z.object({
  ...recordBase,
  id: topicIdSchema,
  kind: z.literal('topic'),
  name: nameSchema(100),
  enabled: z.boolean(),
  /** 3 to 20 are asked for (a warning otherwise); the schema only bounds them. */
  exampleQueries: z
    .array(z.string().max(500, 'keep an example query under 500 characters'))
    .max(200, 'keep a topic under 200 example queries'),
  /** What the agent says. */
  content: promptSchema,
  /** Text with no other home, imported instructions among it. Never said, never interpreted. */
  notes: promptSchema,
  tags: z.array(nameSchema(60)).max(50),
  position: positionSchema,
});
export type Topic = z.infer<typeof topicSchema>;

export function defaultTopic(id: Topic['id'], position: Topic['position']): Topic {
  return {
    id,
    kind: 'topic',
    rev: 0,
    name: 'New topic',
    enabled: true,
    exampleQueries: [],
    content: [],
    notes: [],
    tags: [],
    position,
  };
}

import { z } from 'zod';
import { actionIdSchema } from '../ids.ts';
import { jsonObjectSchema } from '../json.ts';
import { promptSchema } from '../prompt/prompt-doc.ts';
import { positionSchema, recordBase } from './base.ts';

/** An action of any type. What `config` holds is the business of the type's own schema. */
export const actionSchema = z.object({
  ...recordBase,
  id: actionIdSchema,
  kind: z.literal('action'),
  /** The folder under `actions/` that knows this action. */
  type: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  prompt: promptSchema,
  config: jsonObjectSchema,
  position: positionSchema,
});
export type Action = z.infer<typeof actionSchema>;

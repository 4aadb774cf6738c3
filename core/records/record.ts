import { z } from 'zod';
import { actionSchema } from './action.ts';
import { linkSchema } from './link.ts';
import { settingsSchema } from './settings.ts';
import { templateSchema } from './template.ts';
import { topicSchema } from './topic.ts';
import {
  attributeSchema,
  entitySchema,
  functionSchema,
  handoffSchema,
  variableSchema,
  variantSchema,
} from './values.ts';

/** Everything a project holds is one of these. A new kind is a file, and a line here. */
export const recordSchema = z.discriminatedUnion('kind', [
  settingsSchema,
  topicSchema,
  actionSchema,
  linkSchema,
  templateSchema,
  variantSchema,
  attributeSchema,
  entitySchema,
  variableSchema,
  handoffSchema,
  functionSchema,
]);

export type ProjectRecord = z.infer<typeof recordSchema>;
export type RecordKind = ProjectRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<ProjectRecord, { kind: Kind }>;

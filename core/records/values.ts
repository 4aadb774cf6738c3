import { z } from 'zod';
import {
  attributeIdSchema,
  entityIdSchema,
  functionIdSchema,
  handoffIdSchema,
  variableIdSchema,
  variantIdSchema,
} from '../ids.ts';
import { jsonObjectSchema } from '../json.ts';
import { nameSchema, recordBase } from './base.ts';

/** The small kinds that prompts and bodies refer to: one schema each, no behaviour. */

const description = z.string().max(4_000);
const example = z.string().max(500, 'at most 500 characters: shorten it');

/** A row of the table of site-specific values: values by attribute id. */
export const variantSchema = z.object({
  ...recordBase,
  id: variantIdSchema,
  kind: z.literal('variant'),
  name: nameSchema(100),
  isDefault: z.boolean(),
  values: z.record(attributeIdSchema, z.string().max(20_000)),
});
export type Variant = z.infer<typeof variantSchema>;

export const attributeSchema = z.object({
  ...recordBase,
  id: attributeIdSchema,
  kind: z.literal('attribute'),
  name: nameSchema(100),
});
export type Attribute = z.infer<typeof attributeSchema>;

export const entitySchema = z.object({
  ...recordBase,
  id: entityIdSchema,
  kind: z.literal('entity'),
  name: nameSchema(100),
  description,
  /** As the platform names it: `date`, `phone_number`, `free_text`… */
  entityType: z.string().max(60),
  config: jsonObjectSchema,
  /** Stands in for the caller's value in previews and test calls; never in Live. */
  example,
});
export type Entity = z.infer<typeof entitySchema>;

export const variableSchema = z.object({
  ...recordBase,
  id: variableIdSchema,
  kind: z.literal('variable'),
  name: nameSchema(100),
  description,
  /** As for entities: previews and test calls only. */
  example,
});
export type Variable = z.infer<typeof variableSchema>;

export const handoffSchema = z.object({
  ...recordBase,
  id: handoffIdSchema,
  kind: z.literal('handoff'),
  name: nameSchema(100),
  description,
  isDefault: z.boolean(),
  method: z.enum(['refer', 'invite', 'bye']),
  /** A phone number or SIP address, as the telephone system wants it. */
  to: z.string().max(500),
  headers: z.array(z.object({ key: z.string().max(200), value: z.string().max(2_000) })).max(50),
});
export type Handoff = z.infer<typeof handoffSchema>;

export const functionSchema = z.object({
  ...recordBase,
  id: functionIdSchema,
  kind: z.literal('function'),
  name: nameSchema(100),
  description,
});
export type FunctionRecord = z.infer<typeof functionSchema>;

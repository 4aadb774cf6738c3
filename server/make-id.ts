import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { makeId } from '../core/ids.ts';

/** A fresh id of the schema's kind, 96 random bits: `newId(messageIdSchema, 'msg')`. */
export function newId<Schema extends z.ZodType<string>>(
  schema: Schema,
  prefix: string,
): z.output<Schema> {
  return makeId(schema, prefix, randomBytes(12).toString('base64url'));
}

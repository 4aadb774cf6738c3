import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { makeId } from '../../core/ids.ts';

/**
 * An id that depends on names only, so that importing the same project again gives the same
 * records: `derivedId(templateIdSchema, 'tpl', 'balance-due')`.
 */
export function derivedId<Schema extends z.ZodType<string>>(
  schema: Schema,
  prefix: string,
  ...names: readonly string[]
): z.output<Schema> {
  const digest = createHash('sha256').update(JSON.stringify([prefix, ...names]));
  return makeId(schema, prefix, digest.digest('base64url').slice(0, 22));
}

import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { makeId } from '../core/ids.ts';

/** Crockford's, in lower case: in any collation of any database its order is that of the numbers. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Enough until the year 3084. */
const TIME_LENGTH = 9;

/**
 * A fresh id of the schema's kind: the millisecond, then 72 random bits. Those made at one time stand
 * beside each other in every index that way; random from its first letter, each new row would touch a page
 * of its own in each of them. `newId(messageIdSchema, 'msg')`.
 */
export function newId<Schema extends z.ZodType<string>>(
  schema: Schema,
  prefix: string,
): z.output<Schema> {
  return makeId(schema, prefix, `${timeDigits(Date.now())}${randomBytes(9).toString('base64url')}`);
}

function timeDigits(ms: number): string {
  let digits = '';
  for (let left = ms; digits.length < TIME_LENGTH; left = Math.floor(left / 32)) {
    digits = `${DIGITS[left % 32] ?? ''}${digits}`;
  }
  return digits;
}

import { z } from 'zod';

/** As many as fit into an address: a query is one. */
const MOST_AT_ONCE = 100;

/** Of the rows that somebody has on the screen, to be read anew; `id` is the schema of one. */
export function manyIds<Id extends z.ZodType>(id: Id) {
  return z.array(id).min(1).max(MOST_AT_ONCE);
}

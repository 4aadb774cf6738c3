import { sql } from 'drizzle-orm';
import type { Db } from './handles.ts';

/** Whether the database answers; throws what it says when it does not. */
export async function ping(db: Db): Promise<void> {
  await db.read((tx) => tx.rows(sql`select 1`));
}

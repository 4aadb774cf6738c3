import { and, eq, isNotNull } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { ReadTx } from '../db/handles.ts';
import { hasPartInOrder } from '../db/number-part.ts';
import { conversations } from '../db/schema.sqlite.ts';

/** Whose calls are looked up. Null: anybody's, or those of too many to be looked up one by one. */
export type Callers = readonly E164[] | null;

/** The calls of so many are looked up; those of more are met on the walk. */
const MANY = 1_000;

/** Those who have part of a number. */
export async function callersWith(
  tx: ReadTx,
  projectId: ProjectId,
  number: string | undefined,
): Promise<Callers> {
  if (number === undefined) return null;
  const rows = await callersQuery(tx, projectId, number);
  return rows.length > MANY ? null : rows.flatMap(({ caller }) => caller ?? []);
}

/** The query itself, for whoever looks at how it is answered. */
export function callersQuery(tx: ReadTx, projectId: ProjectId, number: string) {
  const { caller } = conversations;
  const isOfProject = eq(conversations.projectId, projectId);
  return tx
    .selectDistinct({ caller })
    .from(conversations)
    .where(and(isOfProject, isNotNull(caller), hasPartInOrder(caller, number)))
    .limit(MANY + 1);
}

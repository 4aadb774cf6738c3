import { and, eq, gte } from 'drizzle-orm';
import type { Tx } from '../../db/handles.ts';
import { optOutExceptions, optOuts } from '../../db/schema.sqlite.ts';
import type { OptOutKey } from './repo.ts';

/** Of the exceptions: those of the same person that came after what an opt-out for all says. */
export const holdsAgainstIt = and(
  eq(optOutExceptions.projectId, optOuts.projectId),
  eq(optOutExceptions.recipient, optOuts.recipient),
  gte(optOutExceptions.exceptAt, optOuts.at),
);

/** Drops all of the person's, whether they still held or not. Returns the moments they were made for. */
export async function dropExceptions(
  tx: Tx,
  { projectId, recipient }: Pick<OptOutKey, 'projectId' | 'recipient'>,
): Promise<Date[]> {
  const isTheirs = and(
    eq(optOutExceptions.projectId, projectId),
    eq(optOutExceptions.recipient, recipient),
  );
  const dropped = tx.delete(optOutExceptions).where(isTheirs);
  const rows = await dropped.returning({ exceptAt: optOutExceptions.exceptAt });
  return rows.map(({ exceptAt }) => exceptAt);
}

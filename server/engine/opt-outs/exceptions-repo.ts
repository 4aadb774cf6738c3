import { and, eq, gte } from 'drizzle-orm';
import type { Tx } from '../../db/handles.ts';
import { optOutExceptions, optOuts } from '../../db/schema.sqlite.ts';
import type { OptOutKey } from './opt-out-row.ts';

/** Of the exceptions: those of the same person that came after what an opt-out for all says. */
export const holdsAgainstIt = and(
  eq(optOutExceptions.projectId, optOuts.projectId),
  eq(optOutExceptions.recipient, optOuts.recipient),
  gte(optOutExceptions.exceptAt, optOuts.at),
);

/** Drops all of the person's, whether they still held or not, and returns them. */
export async function dropExceptions(
  tx: Tx,
  { projectId, recipient }: Pick<OptOutKey, 'projectId' | 'recipient'>,
): Promise<Pick<typeof optOutExceptions.$inferSelect, 'exceptKey' | 'exceptAt'>[]> {
  const isTheirs = and(
    eq(optOutExceptions.projectId, projectId),
    eq(optOutExceptions.recipient, recipient),
  );
  const { exceptKey, exceptAt } = optOutExceptions;
  const dropped = tx.delete(optOutExceptions).where(isTheirs);
  return await dropped.returning({ exceptKey, exceptAt });
}

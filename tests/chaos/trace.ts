import { messageIdSchema } from '../../core/ids.ts';
import type { Db } from '../../server/db/handles.ts';
import { attemptsOf } from '../../server/engine/outbox/attempts-repo.ts';
import { historyOf } from '../../server/engine/outbox/history-repo.ts';

/** What the database knows of a message for which a promise was broken, a line for each moment. */
export function traceOf(db: Db, id: string): Promise<string[]> {
  const messageId = messageIdSchema.parse(id);
  return db.read(async (tx) => {
    const attempts = (await attemptsOf(tx, messageId)).map(
      ({ n, startedAt, finishedAt, outcome, errorCode }) =>
        `${startedAt.toISOString()} attempt ${n}, until ${finishedAt?.toISOString()}: ${outcome} ${errorCode ?? ''}`,
    );
    const lines = (await historyOf(tx, messageId)).map(
      ({ at, status, detail }) => `${at.toISOString()} ${status} ${JSON.stringify(detail)}`,
    );
    return [...attempts, ...lines].toSorted();
  });
}

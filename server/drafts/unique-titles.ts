import { UserError } from '../../core/errors.ts';
import type { ProjectId, RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { ReadTx } from '../db/handles.ts';
import * as repo from './repo.ts';

/** What no two records of a project may share; null for kinds without such a thing. */
export function uniqueKeyOf(record: ProjectRecord): string | null {
  return record.kind === 'template' ? `template:${record.title}` : null;
}

/** Throws `conflict` naming the title if two templates would have the same after the change. */
export async function refuseTakenTitles(
  tx: ReadTx,
  projectId: ProjectId,
  change: Change,
): Promise<void> {
  const wanted = new Map<string, RecordId>();
  for (const record of change.put) {
    const key = uniqueKeyOf(record);
    if (key === null) continue;
    const other = wanted.get(key);
    if (other !== undefined) throw titleTaken(key, record.id, other);
    wanted.set(key, record.id);
  }
  const touched = new Set<RecordId>([...change.remove, ...change.put.map((record) => record.id)]);
  const taken = await repo.readUniqueKeys(tx, projectId, [...wanted.keys()]);
  for (const { id, uniqueKey } of taken) {
    const mine = uniqueKey === null ? undefined : wanted.get(uniqueKey);
    if (uniqueKey !== null && mine !== undefined && !touched.has(id)) {
      throw titleTaken(uniqueKey, mine, id);
    }
  }
}

function titleTaken(key: string, recordId: RecordId, takenBy: RecordId): UserError {
  const title = key.slice(key.indexOf(':') + 1);
  return new UserError(
    'conflict',
    `There is already an SMS template called “${title}”.`,
    'Give one of them another title; nothing of this change was saved.',
    { reason: 'title_taken', title, recordId, takenBy },
  );
}

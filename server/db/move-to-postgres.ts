import {
  type CopyProgress,
  copyDatabase,
  hasArrived,
  isEmpty,
  TargetNotEmpty,
} from './copy-database.ts';
import { useAlone } from './file-use.ts';
import type { Db } from './handles.ts';
import { moved, type Move, readMove, removeMove, writeMove } from './move-mark.ts';
import { isSamePlace } from './postgres-place.ts';
import { openSqlite } from './open-sqlite.ts';

export interface MoveOptions {
  /** The SQLite file; nobody may use it. */
  readonly file: string;
  readonly to: Db;
  /** What the mark calls `to`, like `db.example.com:5432/afterword`. */
  readonly place: string;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  readonly onProgress?: (progress: CopyProgress) => void;
}

/**
 * Copies everything to Postgres and marks the file as moved, so that only one of the two sends. Returns
 * what was copied, or null where an earlier move had copied it all and not come to its end.
 *
 * States of the file: in use (no mark) -> begun -> moved. Nothing is copied before `begun` is stored, and
 * the file is `in use` again only where it is certain that no copy has arrived; so whatever moment a
 * crash picks, at most one of the two can be started, and the same move once more ends it.
 *
 * Throws `DatabaseRefused` where somebody uses the file, it has moved elsewhere or the end of an earlier
 * move cannot be known; `TargetNotEmpty`; and what `copyDatabase` throws.
 */
export async function moveToPostgres(options: MoveOptions): Promise<CopyProgress[] | null> {
  const { file, onError } = options;
  const use = useAlone(file);
  try {
    const from = openSqlite({ file, onError, onNotify: () => {}, use });
    try {
      return await move(from, options);
    } finally {
      await from.close();
    }
  } finally {
    use.release();
  }
}

async function move(from: Db, options: MoveOptions): Promise<CopyProgress[] | null> {
  const { file, to, place, now, onProgress } = options;
  const before = readMove(file);
  const isAnother = before !== null && !isSamePlace(before.place, place);
  if (before && (before.endedAt !== null || isAnother)) throw moved(file, before);
  if (before && (await hasArrived(from, to))) {
    writeMove(file, { ...before, endedAt: now() });
    return null;
  }
  if (!(await isEmpty(to))) {
    // That ours is not among them is no proof: another server may have been at that address then.
    if (before) throw moved(file, before);
    throw new TargetNotEmpty('there are projects already');
  }
  const begun: Move = { place, begunAt: now(), endedAt: null };
  writeMove(file, begun);
  const done = await copyDatabase(from, to, onProgress).catch(async (error: unknown) => {
    await unlessArrived(from, options);
    throw error;
  });
  writeMove(file, { ...begun, endedAt: now() });
  return done;
}

/** A commit whose answer was lost may have been one: then, or where nobody can tell, the mark stays. */
async function unlessArrived(from: Db, { file, to, onError }: MoveOptions): Promise<void> {
  try {
    if (!(await hasArrived(from, to))) removeMove(file);
  } catch (error) {
    onError(error);
  }
}

import { z } from 'zod';
import { changeIdSchema, type ChangeId } from '../../core/ids.ts';
import { type Change, changeSchema } from '../../core/records/change.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { heldStepSchema, type HeldText, heldTextSchema } from './held-text.ts';
import type { Entry } from './local-draft.ts';

/** A save that was sent and not answered: sent again under the same id, it is written once. */
export interface PendingSave {
  readonly changeId: ChangeId;
  readonly change: Change;
  readonly base: Readonly<Record<string, number>>;
}

/** What a reload must not lose. */
export interface Kept {
  readonly unsaved: readonly {
    readonly base: ProjectRecord | null;
    readonly mine: ProjectRecord | null;
  }[];
  readonly held: readonly HeldText[];
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
  readonly savedAt: number;
  readonly pending: PendingSave | null;
}

export interface UnsavedStorage {
  /** Null: nothing was kept. What cannot be read is put aside, never deleted. */
  read(): Kept | null;
  /** False: the browser has no room or allows no storage. Null clears. */
  write(kept: Kept | null): boolean;
}

const recordOrNull = recordSchema.nullable();
const entrySchema = z.object({
  label: z.string(),
  change: changeSchema,
  inverse: changeSchema,
  at: z.number(),
  held: heldStepSchema.optional(),
});
/** A later version reads this one and writes its own. */
const keptSchema = z.object({
  version: z.literal(1),
  unsaved: z.array(z.object({ base: recordOrNull, mine: recordOrNull })),
  held: z.array(heldTextSchema).default([]),
  done: z.array(entrySchema),
  undone: z.array(entrySchema),
  savedAt: z.number().int(),
  pending: z
    .object({
      changeId: changeIdSchema,
      change: changeSchema,
      base: z.record(z.string(), z.number()),
    })
    .nullable(),
});

/** Steps of undo that survive a reload; the unsaved records themselves always do. */
const KEPT_STEPS = 100;

/** Keeps unsaved changes under one key of the browser's storage. */
export function unsavedStorage(storage: Storage, key: string): UnsavedStorage {
  return {
    read() {
      const text = storage.getItem(key);
      if (text === null) return null;
      const parsed = keptSchema.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      tryTo(() => storage.setItem(`${key}.unreadable`, text));
      return null;
    },
    write(kept) {
      if (kept === null) return tryTo(() => storage.removeItem(key));
      const print = (steps: number) =>
        JSON.stringify({
          version: 1,
          ...kept,
          done: kept.done.slice(kept.done.length - Math.min(steps, kept.done.length)),
          undone: kept.undone.slice(kept.undone.length - Math.min(steps, kept.undone.length)),
          savedAt: kept.done.length <= steps ? kept.savedAt : -1,
        });
      return (
        tryTo(() => storage.setItem(key, print(KEPT_STEPS))) ||
        tryTo(() => storage.setItem(key, print(0)))
      );
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

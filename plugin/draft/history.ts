import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { withHeld } from './held-text.ts';
import { type LocalDraft, withChange } from './local-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { sameRecord } from './same-record.ts';

/** Takes the last step back. Nothing to take back: the same draft. */
export function undo(local: LocalDraft): LocalDraft {
  const entry = local.done.at(-1);
  if (!entry) return local;
  const next = withChange(local, replay(local.draft, entry.change, entry.inverse));
  const held = entry.held ? withHeld(local.held, entry.held, entry.held.before) : local.held;
  return { ...next, held, done: local.done.slice(0, -1), undone: [...local.undone, entry] };
}

/** Does the step again that was taken back last. */
export function redo(local: LocalDraft): LocalDraft {
  const entry = local.undone.at(-1);
  if (!entry) return local;
  const next = withChange(local, replay(local.draft, entry.inverse, entry.change));
  const held = entry.held ? withHeld(local.held, entry.held, entry.held.after) : local.held;
  return { ...next, held, undone: local.undone.slice(0, -1), done: [...local.done, entry] };
}

/**
 * The step from `from` to `to` on a draft that others may have changed since: of each record only
 * the fields that the step changed are set, and what others removed stays removed.
 */
function replay(draft: Draft, from: Change, to: Change): Change {
  const expected = new Map<RecordId, ProjectRecord>(from.put.map((record) => [record.id, record]));
  const put: ProjectRecord[] = [];
  for (const target of to.put) {
    const current = draft.get(target.id) ?? null;
    const before = expected.get(target.id) ?? null;
    if (sameRecord(current, before)) put.push(target);
    else if (current !== null && before !== null) {
      const merged = mergeFields(before, target, current).record;
      if (merged) put.push(merged);
    }
  }
  return { put, remove: to.remove.filter((id) => draft.get(id) !== undefined) };
}

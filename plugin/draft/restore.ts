import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { set } from './incoming.ts';
import { freshLocalDraft, type LocalDraft } from './local-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { sameRecord } from './same-record.ts';
import type { Kept } from './unsaved-storage.ts';

/** Puts what a reload has kept on top of what the server holds now. */
export function restore(saved: Draft, kept: Kept | null): LocalDraft {
  if (kept === null) return freshLocalDraft(saved);
  let draft = saved;
  const bases = new Map<RecordId, ProjectRecord | null>();
  for (const { base, mine } of kept.unsaved) {
    const id = mine?.id ?? base?.id;
    if (id === undefined) continue;
    const theirs = saved.get(id) ?? null;
    const from = base?.rev === theirs?.rev ? theirs : base;
    const merged = mergeFields(from, mine, theirs);
    if (sameRecord(merged.record, theirs)) continue;
    bases.set(id, merged.conflicts.length > 0 ? base : theirs);
    draft = set(draft, id, merged.conflicts.length > 0 ? mine : merged.record);
  }
  const { done, undone, savedAt } = kept;
  return { saved, draft, bases, done, undone, savedAt };
}

/** What a reload must not lose, or null when there is nothing. */
export function keep(local: LocalDraft, pending: Kept['pending']): Kept | null {
  if (local.bases.size === 0 && pending === null) return null;
  const unsaved = [...local.bases].map(([id, base]) => ({
    base,
    mine: local.draft.get(id) ?? null,
  }));
  return { unsaved, done: local.done, undone: local.undone, savedAt: local.savedAt, pending };
}

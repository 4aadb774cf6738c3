import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { heldIn, isHeld } from './held-text.ts';
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
    const waits = mine !== null && isHeld(kept.held, id) && from !== theirs;
    if (sameRecord(merged.record, theirs) && !waits) continue;
    const asItWas = waits || merged.conflicts.length > 0;
    bases.set(id, asItWas ? base : theirs);
    draft = set(draft, id, asItWas ? mine : merged.record);
  }
  const { held, done, undone, savedAt } = kept;
  return { saved, draft, bases, held, done, undone, savedAt };
}

/** What a reload must not lose, or null when there is nothing. */
export function keep(local: LocalDraft, pending: Kept['pending']): Kept | null {
  const held = heldIn(local.draft, local.held);
  if (local.bases.size === 0 && held.length === 0 && pending === null) return null;
  const bases = new Map(local.bases);
  // Their base tells after the reload whether somebody has changed the same meanwhile.
  for (const { id } of held) if (!bases.has(id)) bases.set(id, local.saved.get(id) ?? null);
  const unsaved = [...bases].map(([id, base]) => ({ base, mine: local.draft.get(id) ?? null }));
  const { done, undone, savedAt } = local;
  return { unsaved, held: local.held, done, undone, savedAt, pending };
}

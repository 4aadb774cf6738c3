import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import { type Draft, withoutRecord, withRecord } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { heldIn, isHeld } from './held-text.ts';
import type { LocalDraft } from './local-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { sameRecord } from './same-record.ts';

/**
 * Somebody's save, slid in under the local changes: what is untouched here is taken over, what was
 * changed in other fields is merged, and what clashes, or has a text that it cannot take yet, stays as
 * it is here until saving asks.
 *
 * @param rev the revision of the save; older than what is held already, it changes nothing
 * @param sent what this window has sent and got no answer for yet: it may come back as news
 */
export function incoming(
  local: LocalDraft,
  change: Change,
  rev: number,
  sent: Change | null = null,
): LocalDraft {
  let next = local;
  for (const record of change.put) next = take(next, record.id, { ...record, rev }, rev, sent);
  for (const id of change.remove) next = take(next, id, null, rev, sent);
  return next;
}

function take(
  local: LocalDraft,
  id: RecordId,
  theirs: ProjectRecord | null,
  rev: number,
  sent: Change | null,
): LocalDraft {
  const held = local.saved.get(id);
  if (held && held.rev >= rev) return local;
  const saved = set(local.saved, id, theirs);
  const bases = new Map(local.bases);
  if (isHeld(heldIn(local.draft, local.held), id)) {
    if (!bases.has(id)) bases.set(id, held ?? null);
    return { ...local, saved, bases };
  }
  if (!bases.has(id)) {
    // That of a record which was deleted here waited for an undo; theirs is another's text.
    const texts = theirs ? local.held.filter((text) => text.id !== id) : local.held;
    return { ...local, saved, held: texts, draft: set(local.draft, id, theirs) };
  }
  const mine = local.draft.get(id) ?? null;
  const base = isSent(sent, id, theirs) ? theirs : (bases.get(id) ?? null);
  const merged = mergeFields(base, mine, theirs);
  if (merged.conflicts.length > 0) return { ...local, saved };
  if (sameRecord(merged.record, theirs)) {
    bases.delete(id);
    return { ...local, saved, bases, draft: set(local.draft, id, theirs) };
  }
  bases.set(id, theirs);
  return { ...local, saved, bases, draft: set(local.draft, id, merged.record) };
}

function isSent(sent: Change | null, id: RecordId, theirs: ProjectRecord | null): boolean {
  if (sent === null) return false;
  if (theirs === null) return sent.remove.includes(id);
  return sent.put.some((record) => record.id === id && sameRecord(record, theirs));
}

export function set(draft: Draft, id: RecordId, record: ProjectRecord | null): Draft {
  return record ? withRecord(draft, record) : withoutRecord(draft, id);
}

import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { isHeld } from './held-text.ts';
import { set } from './incoming.ts';
import type { LocalDraft } from './local-draft.ts';
import { sameRecord } from './same-record.ts';

/** What a save sends (nothing of a record with a text it cannot take), and by record id the revision it is based on (0: new). */
export interface UnsavedChange {
  readonly change: Change;
  readonly base: Readonly<Record<string, number>>;
}

export function unsavedChange(local: LocalDraft): UnsavedChange {
  const put: ProjectRecord[] = [];
  const remove: RecordId[] = [];
  const base: Record<string, number> = {};
  for (const [id, from] of local.bases) {
    const record = local.draft.get(id);
    if (record && isHeld(local.held, id)) continue;
    base[id] = from?.rev ?? 0;
    if (record) put.push({ ...record, rev: base[id] });
    else remove.push(id);
  }
  return { change: { put, remove }, base };
}

/** After the server has taken `sent` as revision `rev`; what was changed meanwhile stays unsaved. */
export function markSaved(local: LocalDraft, sent: Change, rev: number, steps: number): LocalDraft {
  let { saved, draft } = local;
  const bases = new Map(local.bases);
  const settle = (id: RecordId, record: ProjectRecord | null) => {
    const held = saved.get(id);
    // The live feed was quicker than the answer, and has brought somebody's later save as well.
    if (held && held.rev >= rev && !sameRecord(held, record)) return;
    saved = set(saved, id, record);
    const mine = draft.get(id) ?? null;
    if (sameRecord(mine, record)) {
      bases.delete(id);
      draft = set(draft, id, record);
    } else {
      bases.set(id, record);
    }
  };
  for (const record of sent.put) settle(record.id, { ...record, rev });
  for (const id of sent.remove) settle(id, null);
  return { ...local, saved, draft, bases, savedAt: steps };
}

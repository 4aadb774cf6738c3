import { useEffect, useState } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { keepInEntry, keptInEntry } from './history-entry.ts';
import type { Page } from './route.ts';

/**
 * The one record that is open on a page of the draft: Back and a reload open it again. What was
 * selected on another page is let go unless this one shows it: Delete must never remove what nobody
 * sees. `shows` gives those of the records that the page shows.
 */
export function useKeptSelection(
  page: Page,
  shows: (draft: Draft, ids: readonly RecordId[]) => readonly RecordId[],
): void {
  const { store, projectId } = useBuilder();
  const name = `selection on ${page} of ${projectId}`;
  const [kept] = useState(() => keptInEntry(name)['id']);
  useEffect(() => {
    const { selection, draft } = store.state.getState();
    const wanted = kept === undefined ? selection : recordsNamed(draft, kept);
    const seen = shows(draft, wanted);
    if (kept !== undefined || seen.length < selection.length) store.select(seen);
  }, [store, kept, shows]);
  const open = useDraft(({ selection: [id, ...more] }) => (id && more.length === 0 ? id : ''));
  useEffect(() => {
    if (open !== keptInEntry(name)['id']) keepInEntry(name, { id: open });
  }, [name, open]);
}

/** An entry may be older than the draft. */
function recordsNamed(draft: Draft, id: string): readonly RecordId[] {
  for (const record of draft.values()) if (record.id === id) return [record.id];
  return [];
}

import { useCallback } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { useBuilder } from './builder-context.tsx';
import type { Page } from './route.ts';

interface Removal {
  readonly id: RecordId;
  /** As people know it. */
  readonly name: string;
  readonly change: Change;
  /** Where it is shown again once it is back. */
  readonly page: Page;
}

/** Removes a record from the local draft, says so, and brings all of it back where that is wanted. */
export function useRemoval(): (removal: Removal) => void {
  const { store, toast, navigate } = useBuilder();
  return useCallback(
    ({ id, name, change, page }) => {
      const { draft } = store.state.getState();
      const before = [...change.put.map((record) => record.id), ...change.remove].flatMap(
        (touched): ProjectRecord[] => [draft.get(touched)].filter((one) => one !== undefined),
      );
      const label = `Delete ${name}`;
      const answer = store.commit(change, label);
      if (!answer.ok)
        return toast({ title: `That was not taken over: ${answer.why}.`, tone: 'error' });
      const bringBack = () => {
        // Later steps stay: only where nothing was done since is this the last one.
        if (store.state.getState().undoLabel === label) store.undo();
        else store.commit({ put: before, remove: [] }, `Bring back ${name}`);
        navigate(page, id);
      };
      toast({
        title: `${name} deleted`,
        text: 'In the draft only, until you save.',
        action: { label: 'Undo', onSelect: bringBack },
      });
    },
    [store, toast, navigate],
  );
}

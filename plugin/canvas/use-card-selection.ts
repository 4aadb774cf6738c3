import { useEffect } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import { useBuilder } from '../builder/builder-context.tsx';

/**
 * What was selected on another page, an SMS template say, is let go when the canvas opens: it shows
 * nowhere here, and Delete must never remove what nobody sees.
 */
export function useCardSelection(): void {
  const { store } = useBuilder();
  useEffect(() => {
    const { selection, draft } = store.state.getState();
    const cards = onCanvas(draft, selection);
    if (cards.length < selection.length) store.select(cards);
  }, [store]);
}

/** Those of the records that the canvas draws. */
export function onCanvas(draft: Draft, ids: readonly RecordId[]): RecordId[] {
  return ids.filter((id) => {
    const kind = draft.get(id)?.kind;
    return kind === 'topic' || kind === 'action' || kind === 'link';
  });
}

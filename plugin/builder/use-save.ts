import { useCallback } from 'react';
import { useBuilder } from './builder-context.tsx';
import { heldWords } from './held-words.ts';

/** Saves the draft for everybody, and says that this is not going live, or what of it cannot be saved. */
export function useSave(): () => void {
  const { store, toast, navigate } = useBuilder();
  return useCallback(() => {
    if (store.state.getState().unsaved === 0) return;
    void store.save().then((outcome) => {
      const about = 'the draft';
      if (outcome === 'saved') {
        const text = 'Callers hear it once it is published.';
        toast({ title: 'Draft saved', text, tone: 'success', durationMs: 3_000, about });
      }
      const { draft, held } = store.state.getState();
      const words = outcome === 'held' ? heldWords(draft, held) : null;
      if (words === null) return;
      const { title, text, page, id } = words;
      const action = { label: 'Show', onSelect: () => navigate(page, id) };
      toast({ title, text: `${text} The rest is saved.`, tone: 'error', about, action });
    });
  }, [store, toast, navigate]);
}

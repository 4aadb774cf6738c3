import { useCallback } from 'react';
import { useBuilder } from './builder-context.tsx';

/** Saves the draft for everybody, and says that this is not going live. */
export function useSave(): () => void {
  const { store, toast } = useBuilder();
  return useCallback(() => {
    if (store.state.getState().unsaved === 0) return;
    void store.save().then((outcome) => {
      if (outcome === 'saved') {
        const text = 'Callers hear it once it is published.';
        toast({ title: 'Draft saved', text, tone: 'success', durationMs: 3_000 });
      }
    });
  }, [store, toast]);
}

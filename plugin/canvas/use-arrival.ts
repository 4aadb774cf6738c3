import { type RefObject, useEffect } from 'react';
import type { RecordId } from '../../core/ids.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { focusCard } from './focus-card.ts';
import { focusInspector } from './use-canvas-keys.ts';

/**
 * Who comes from another page to one card, by a button that is gone with that page, goes on at the
 * card; where the inspector covers it, in the inspector. `ready` once the canvas can be seen.
 */
export function useArrival(frame: RefObject<HTMLElement | null>, ready: boolean): void {
  const { store } = useBuilder();
  useEffect(() => {
    const [id, ...more] = store.state.getState().selection;
    const isLost = document.activeElement === document.body;
    if (!ready || !frame.current || !id || more.length > 0 || !isLost) return undefined;
    return goOnAt(id, frame.current);
  }, [ready, frame, store]);
}

/** The card may be drawn only once the canvas has moved to it. Returns what calls it off. */
function goOnAt(id: RecordId, frame: HTMLElement): () => void {
  if (getComputedStyle(frame).visibility === 'hidden') {
    focusInspector();
    return () => undefined;
  }
  const observer = new MutationObserver(tryIt);
  function tryIt() {
    // Whoever has taken the keyboard elsewhere meanwhile keeps it.
    if (document.activeElement !== document.body || focusCard(id, frame)) observer.disconnect();
  }
  observer.observe(frame, { childList: true, subtree: true });
  tryIt();
  return () => observer.disconnect();
}

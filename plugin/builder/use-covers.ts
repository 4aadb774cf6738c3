import { useSyncExternalStore } from 'react';

/** Below it a panel takes the whole page; see `Panel`. */
const NARROW = '(max-width: 899px)';

/** Whether a panel covers the page beside it. */
export function useCovers(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);
}

function follow(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

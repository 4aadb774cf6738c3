import { useEffect, useEffectEvent, useRef } from 'react';
import type { ApiError } from '../api/api-error.ts';
import { useDraft } from './builder-context.tsx';

/**
 * Asks again, once the live connection is back, for what got no answer while the server was away.
 * For questions only: what changes something is repeated by whoever asked for it.
 */
export function useAskAgain(error: ApiError | null, ask: () => void): void {
  const connected = useDraft((state) => state.connected);
  const before = useRef(connected);
  const onBack = useEffectEvent(() => {
    if (error?.code === 'offline') ask();
  });
  useEffect(() => {
    if (connected && !before.current) onBack();
    before.current = connected;
  }, [connected]);
}

import { useEffect, useEffectEvent } from 'react';

/**
 * Runs again and again while the tab is looked at, and at once when somebody comes back to it. A tab
 * that nobody sees asks the server for nothing. Null: not now.
 */
export function useWhileVisible(everyMs: number | null, run: () => void): void {
  const tick = useEffectEvent(run);
  useEffect(() => {
    if (everyMs === null) return undefined;
    const onTime = () => {
      if (document.visibilityState === 'visible') tick();
    };
    const timer = setInterval(onTime, everyMs);
    document.addEventListener('visibilitychange', onTime);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onTime);
    };
  }, [everyMs]);
}

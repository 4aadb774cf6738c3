import { useEffect, useEffectEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { useBuilder } from './builder-context.tsx';

/**
 * A list with records beside a test call. There is room for one of the two, record or call: the one
 * asked for last shows. What is read from the server is read again once the call has ended.
 */
export function useBesideTest<Id>(
  wanted: Id | null,
  setWanted: (id: Id) => void,
  { refresh }: { readonly refresh: () => void },
) {
  const { panel, showTest } = useBuilder();
  const testing = useStore(panel, (state) => state.test);
  useOnceFalse(testing, refresh);
  function choose(id: Id) {
    showTest(false);
    setWanted(id);
  }
  return { chosen: testing ? null : wanted, choose };
}

/** Runs once something that was true no longer is: a test call that has ended is in the list. */
function useOnceFalse(now: boolean, run: () => void): void {
  const before = useRef(now);
  const onFalse = useEffectEvent(run);
  useEffect(() => {
    if (before.current && !now) onFalse();
    before.current = now;
  }, [now]);
}

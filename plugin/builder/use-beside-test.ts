import { useEffect, useEffectEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { useBuilder } from './builder-context.tsx';

/** While somebody calls, what their call brings is looked for this often. */
const LOOK_MS = 3_000;

interface List {
  readonly refresh: () => void;
  /** As `refresh`, but unseen. */
  readonly look: () => void;
}

/**
 * A list with records beside a test call. There is room for one of the two, record or call: the one
 * asked for last shows. The list follows the call.
 */
export function useBesideTest<Id>(wanted: Id | null, setWanted: (id: Id) => void, list: List) {
  const { panel, showTest } = useBuilder();
  const testing = useStore(panel, (state) => state.test);
  useOnceFalse(testing, list.refresh);
  useWhile(testing, list.look);
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

function useWhile(now: boolean, run: () => void): void {
  const tick = useEffectEvent(run);
  useEffect(() => {
    if (!now) return undefined;
    const timer = setInterval(() => tick(), LOOK_MS);
    return () => clearInterval(timer);
  }, [now]);
}

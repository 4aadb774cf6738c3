import { type RefObject, useDeferredValue, useRef, useState } from 'react';
import type { Pages } from '../builder/use-pages.ts';

export interface Narrowing<Choice> {
  readonly choice: Choice;
  /** While one types, the list follows when there is time for it. */
  readonly settled: Choice;
  readonly isNarrowed: boolean;
  readonly wasNarrowed: boolean;
  readonly narrow: (choice: Choice) => void;
  /** Lets everything through again. The button for it goes with that: the keyboard is in the search. */
  readonly clear: () => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** What a list is narrowed to. `none` is the choice that lets everything through. */
export function useNarrowing<Choice>(none: Choice): Narrowing<Choice> {
  const [choice, setChoice] = useState(none);
  const [wasNarrowed, setWasNarrowed] = useState(false);
  const settled = useDeferredValue(choice);
  const search = useRef<HTMLInputElement>(null);
  const isOther = (one: Choice) => JSON.stringify(one) !== JSON.stringify(none);
  return {
    choice,
    settled,
    isNarrowed: isOther(choice) || isOther(settled),
    wasNarrowed,
    narrow(next) {
      setWasNarrowed(true);
      setChoice(next);
    },
    clear() {
      setChoice(none);
      search.current?.focus();
    },
    search,
  };
}

/**
 * What a page shows of its list. Once it was narrowed the list stays, with its filters, while it is
 * read: whoever types must not lose the field.
 */
export function listState(
  { list, isLoading, error }: Pick<Pages<unknown>, 'list' | 'isLoading' | 'error'>,
  { isNarrowed, wasNarrowed }: Pick<Narrowing<unknown>, 'isNarrowed' | 'wasNarrowed'>,
): 'list' | 'first' | 'none yet' | 'nothing' {
  if (list.length > 0 || isNarrowed || (wasNarrowed && isLoading)) return 'list';
  if (error) return 'nothing';
  return isLoading ? 'first' : 'none yet';
}

import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { keepInEntry, keptInEntry } from '../builder/history-entry.ts';
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

type Words = Readonly<Record<string, string>>;

/**
 * What a list is narrowed to; Back and a reload bring it again. `none` is the choice that lets
 * everything through, `of` the list's name; without one nothing is brought again. `ledTo` is what whoever
 * came here by a link wants to see.
 */
export function useNarrowing<Choice extends { [Part in keyof Choice]: string }>(
  none: Choice,
  of?: string,
  ledTo?: Words | null,
): Narrowing<Choice> {
  const { projectId } = useBuilder();
  const name = of === undefined ? null : `${of} of ${projectId}`;
  const isOther = (one: Choice) => JSON.stringify(one) !== JSON.stringify(none);
  const [choice, setChoice] = useState(() => ({ ...none, ...(ledTo ?? kept(none, name)) }));
  const [wasNarrowed, setWasNarrowed] = useState(() => isOther(choice));
  const settled = useDeferredValue(choice);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const words: Words = { ...settled };
    if (name === null) return;
    if (JSON.stringify(words) !== JSON.stringify(keptInEntry(name))) keepInEntry(name, words);
  }, [name, settled]);
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

/** An entry may be older than a condition, or have one that is no more. */
function kept(none: object, name: string | null): Words {
  if (name === null) return {};
  return Object.fromEntries(Object.entries(keptInEntry(name)).filter(([part]) => part in none));
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

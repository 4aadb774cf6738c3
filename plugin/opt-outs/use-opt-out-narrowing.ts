import { type Narrowing, useNarrowing } from '../analyze/use-narrowing.ts';
import { NO_FILTER, type OptOutChoice } from './opt-out-filter.ts';

/**
 * What the page is narrowed to. Whether it shows what is in force or what ended narrows neither of
 * the two, and stays when the filters are cleared.
 */
export function useOptOutNarrowing(): Narrowing<OptOutChoice> {
  const narrowing = useNarrowing(NO_FILTER, 'opt-outs');
  const { choice, settled, narrow, search } = narrowing;
  return {
    ...narrowing,
    isNarrowed: isNarrow(choice) || isNarrow(settled),
    clear() {
      narrow({ ...NO_FILTER, state: choice.state });
      search.current?.focus();
    },
  };
}

function isNarrow({ search, sender, how }: OptOutChoice): boolean {
  return search !== NO_FILTER.search || sender !== NO_FILTER.sender || how !== NO_FILTER.how;
}

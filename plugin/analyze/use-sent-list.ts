import { useEffect, useState } from 'react';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useRoutedRecord } from '../builder/opened-record.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';
import { useMessages } from './use-messages.ts';
import { useNarrowing } from './use-narrowing.ts';

export type SentListState = ReturnType<typeof useSentList>;

/** The list of our messages: what it is narrowed to, its rows, and the one whose record is open. */
export function useSentList(isShown: boolean) {
  const [opened] = useState(() => Date.now());
  const { panel } = useBuilder();
  const { messagesWanted } = panel.getState();
  const [wanted, open] = useRoutedRecord('messages');
  // Once: whoever comes back later wants the whole list.
  useEffect(() => panel.setState({ messagesWanted: null }), [panel]);
  const narrowing = useNarrowing(NO_FILTER, 'messages', messagesWanted);
  const filter = isShown ? filterOf(narrowing.settled, opened) : null;
  const pages = useMessages(filter);
  const beside = useBesideTest(wanted, open, pages);
  return { filter, narrowing, pages, ...beside, close: () => open(null) };
}

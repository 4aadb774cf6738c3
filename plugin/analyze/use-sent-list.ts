import { useEffect, useState } from 'react';
import { messageIdSchema } from '../../core/ids.ts';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useOpenedRecord } from '../builder/use-opened-record.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';
import { useMessages } from './use-messages.ts';
import { useNarrowing } from './use-narrowing.ts';

export type SentListState = ReturnType<typeof useSentList>;

/** The list of our messages: what it is narrowed to, its rows, and the one whose record is open. */
export function useSentList(isShown: boolean) {
  const [opened] = useState(() => Date.now());
  const { panel } = useBuilder();
  const { message: ledTo, messagesWanted } = panel.getState();
  const [wanted, setWanted] = useOpenedRecord('message', messageIdSchema, ledTo);
  // Opened once: whoever comes back later wants the list.
  useEffect(() => panel.setState({ message: null, messagesWanted: null }), [panel]);
  const narrowing = useNarrowing(NO_FILTER, 'messages', messagesWanted);
  const filter = isShown ? filterOf(narrowing.settled, opened) : null;
  const pages = useMessages(filter);
  const beside = useBesideTest(wanted, setWanted, pages);
  return { filter, narrowing, pages, ...beside, close: () => setWanted(null) };
}

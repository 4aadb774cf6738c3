import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useNarrowing } from '../analyze/use-narrowing.ts';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { useOpenedRecord } from '../builder/use-opened-record.ts';
import { filterOf, NO_FILTER } from './received-filter.ts';
import { useReceived } from './use-received.ts';
import { useReceivedSenders } from './use-received-senders.ts';

const idSchema = z.string().min(1);

export type ReceivedListState = ReturnType<typeof useReceivedList>;

/** The list of what came in: what it is narrowed to, its rows, and the one whose record is open. */
export function useReceivedList(isShown: boolean) {
  const [opened] = useState(() => Date.now());
  const narrowing = useNarrowing(NO_FILTER, 'received');
  const filter = isShown ? filterOf(narrowing.settled, opened) : null;
  const pages = useReceived(filter);
  const senders = useReceivedSenders(isShown);
  const newest = pages.list[0]?.id;
  const { reload } = senders;
  // What comes in may have come to a sender that nothing had come to.
  useEffect(() => {
    if (newest !== undefined) reload();
  }, [newest, reload]);
  const [wanted, setWanted] = useOpenedRecord('received text', idSchema);
  const beside = useBesideTest(wanted, setWanted, pages);
  const readAgain = () => {
    pages.refresh();
    reload();
  };
  return {
    filter,
    narrowing,
    pages: { ...pages, refresh: readAgain },
    senders: senders.list,
    ...beside,
    close: () => setWanted(null),
  };
}

import { useEffect, useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { keepInEntry, keptInEntry } from '../builder/history-entry.ts';
import { useRoutedRecord } from '../builder/opened-record.ts';

/** What went out, or what came in. */
export type ShownList = 'sent' | 'received';

/** Which of the two lists the page of messages shows; Back and a reload find it again. */
export function useShownList() {
  const { projectId, panel } = useBuilder();
  const name = `shown messages of ${projectId}`;
  const [record, openRecord] = useRoutedRecord('messages');
  const [shown, setShown] = useState<ShownList>(() => {
    // Whoever was led to messages of ours wants to see them.
    const isLed = Boolean(panel.getState().messagesWanted);
    return !isLed && keptInEntry(name)['list'] === 'received' ? 'received' : 'sent';
  });
  // The record that the address names is one of ours; so is the list below it, once it is closed.
  if (record !== null && shown === 'received') setShown('sent');
  useEffect(() => {
    if (shown !== (keptInEntry(name)['list'] ?? 'sent')) keepInEntry(name, { list: shown });
  }, [name, shown]);
  function show(list: ShownList) {
    if (list === 'received' && record !== null) openRecord(null);
    setShown(list);
  }
  return [shown, show] as const;
}

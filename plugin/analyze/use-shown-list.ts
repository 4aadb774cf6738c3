import { useEffect, useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { keepInEntry, keptInEntry } from '../builder/history-entry.ts';

/** What went out, or what came in. */
export type ShownList = 'sent' | 'received';

/** Which of the two lists the page of messages shows; Back and a reload find it again. */
export function useShownList() {
  const { projectId, panel } = useBuilder();
  const name = `shown messages of ${projectId}`;
  const [shown, show] = useState<ShownList>(() => {
    // Whoever was led to messages of ours wants to see them.
    const { message, messagesWanted } = panel.getState();
    const isLed = Boolean(message ?? messagesWanted);
    return !isLed && keptInEntry(name)['list'] === 'received' ? 'received' : 'sent';
  });
  useEffect(() => {
    if (shown !== (keptInEntry(name)['list'] ?? 'sent')) keepInEntry(name, { list: shown });
  }, [name, shown]);
  return [shown, show] as const;
}

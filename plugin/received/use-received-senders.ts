import type { SenderView } from '../../core/messaging/opt-out-views.ts';
import { useCallback } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { type Senders, useSenders } from '../builder/use-senders.ts';

/** The senders that anything has come to; while the list is not shown, none. */
export function useReceivedSenders(isShown: boolean): Senders<SenderView> {
  const { api, projectId } = useBuilder();
  const read = useCallback(
    async () => (isShown ? api.messages.receivedSenders({ projectId }) : { senders: [] }),
    [api, projectId, isShown],
  );
  return useSenders(read);
}

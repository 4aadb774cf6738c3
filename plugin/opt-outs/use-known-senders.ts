import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { useCallback } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { type Senders, useSenders } from '../builder/use-senders.ts';

/** The senders of the project, and those that somebody has opted out of. */
export function useKnownSenders(): Senders<KnownSender> {
  const { api, projectId } = useBuilder();
  return useSenders(useCallback(() => api.optOuts.senders({ projectId }), [api, projectId]));
}

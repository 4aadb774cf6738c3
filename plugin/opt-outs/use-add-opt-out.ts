import { useState } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { aboutOptOut } from './opt-out-words.ts';

export interface NewOptOut {
  /** E.164. */
  readonly recipient: string;
  readonly reason: string;
  readonly keys: 'all' | readonly string[];
}

/** Adds an opt-out, says what came of it, and calls `onAdded`. */
export function useAddOptOut(onAdded: () => void) {
  const { api, projectId, toast } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  async function add({ recipient, reason, keys }: NewOptOut): Promise<void> {
    setWorking(true);
    setError(null);
    try {
      const senders = keys === 'all' ? {} : { senders: keys };
      const { added } = await api.optOuts.add({ projectId, recipient, reason, ...senders });
      const number = formatNumber(recipient);
      const about = aboutOptOut(recipient);
      toast(
        added === 0
          ? {
              about,
              title: `${number} had opted out already`,
              text: 'What was there stays as it is.',
            }
          : {
              about,
              tone: 'success',
              title:
                keys === 'all'
                  ? `${number} gets no more texts.`
                  : `${number} gets no more texts from the senders you chose.`,
            },
      );
      onAdded();
    } catch (thrown) {
      setError(toApiError(thrown));
      setWorking(false);
    }
  }
  return { add, working, error };
}

import { format } from 'date-fns';
import { useState } from 'react';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import { formatNumber } from '../../core/phone.ts';
import { ConfirmDialog, Notice } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { OptOutEntry } from './entries.ts';
import { sendersWords } from './opt-out-words.ts';

interface RemoveDialogProps {
  entry: OptOutEntry;
  onClose: () => void;
  onRemoved: () => void;
  /** No answer came: what stands must be read again. */
  onUnheard: () => void;
}

/** Asks before somebody who was said to want no texts gets them again. */
export function RemoveDialog({ entry, onClose, onRemoved, onUnheard }: RemoveDialogProps) {
  const { api, projectId, toast } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { recipient, senders, at, by, isForAll } = entry;
  const keys = isForAll ? [EVERY_SENDER] : senders.map(({ key }) => key);
  const number = formatNumber(recipient);
  async function remove() {
    setWorking(true);
    try {
      await api.optOuts.remove({ projectId, recipient, senders: keys });
      toast({
        tone: 'success',
        title: isForAll
          ? `The opt-out of ${number} from every sender is removed.`
          : `${number} may be texted again by ${sendersWords(senders)}.`,
      });
      onRemoved();
    } catch (thrown) {
      const known = toApiError(thrown);
      setError(known);
      setWorking(false);
      if (known.code === 'offline') onUnheard();
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Let ${number} be texted again?`}
      text={`This removes what ${by ?? 'somebody'} added on ${format(new Date(at), 'd MMM yyyy')} for ${isForAll ? 'every sender' : sendersWords(senders)}. Remove it only if it was a mistake: whoever has changed their mind texts START.${isForAll ? ' What they texted to a sender themselves stays.' : ''}`}
      confirmLabel="Remove"
      loading={working ? 'Removing…' : undefined}
      onConfirm={() => void remove()}
    >
      {error ? (
        <Notice tone="error" announce title={error.message}>
          {error.remedy}{' '}
          {error.code === 'offline'
            ? 'It may have been removed all the same: the record shows what stands once it can be read.'
            : 'Nothing was removed.'}
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}

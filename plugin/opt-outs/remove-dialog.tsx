import { format } from 'date-fns';
import { useRef, useState } from 'react';
import { EVERY_SENDER, OPT_OUT_REASON_LIMIT } from '../../core/messaging/opt-outs.ts';
import { formatNumber } from '../../core/phone.ts';
import { ConfirmDialog, Notice, TextField } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { OptOutEntry } from './entries.ts';
import { aboutOptOut, sendersWords } from './opt-out-words.ts';

interface RemoveDialogProps {
  entry: OptOutEntry;
  onClose: () => void;
  onRemoved: () => void;
  /** No answer came: what stands must be read again. */
  onUnheard: () => void;
}

/** Asks for the reason before somebody who was said to want no texts gets them again. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { entry, onClose } = props;
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { remove, working, error } = useRemove(props);
  const { recipient, senders, at, by, isForAll } = entry;
  const isTooLong = reason.trim().length > OPT_OUT_REASON_LIMIT;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Let ${formatNumber(recipient)} be texted again?`}
      text={`This removes what ${by ?? 'somebody'} added on ${format(new Date(at), 'd MMM yyyy')} for ${isForAll ? 'every sender' : sendersWords(senders)}. Remove it only if it was a mistake: whoever has changed their mind texts START.${isForAll ? ' What they texted to a sender themselves stays.' : ''}`}
      confirmLabel="Remove"
      loading={working ? 'Removing…' : undefined}
      disabled={reason.trim() === '' || isTooLong}
      startAt={field}
      onConfirm={() => void remove(reason.trim())}
    >
      <div className="flex flex-col gap-4">
        <TextField
          required
          ref={field}
          label="Why it is removed"
          placeholder="Wrong number: another guest had called"
          autoComplete="off"
          value={reason}
          max={OPT_OUT_REASON_LIMIT}
          error={isTooLong ? `At most ${OPT_OUT_REASON_LIMIT} characters: shorten it.` : undefined}
          hint="The opt-out stays on record under “Ended”, with this and your name."
          onValueChange={setReason}
        />
        {error ? (
          <Notice tone="error" announce title={error.message}>
            {error.remedy}{' '}
            {error.code === 'offline'
              ? 'It may have been removed all the same: the record shows what stands once it can be read.'
              : 'Nothing was removed.'}
          </Notice>
        ) : null}
      </div>
    </ConfirmDialog>
  );
}

/** Removes it, and says so. */
function useRemove({ entry, onRemoved, onUnheard }: RemoveDialogProps) {
  const { api, projectId, toast } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { recipient, senders, isForAll } = entry;
  async function remove(reason: string): Promise<void> {
    setWorking(true);
    const keys = isForAll ? [EVERY_SENDER] : senders.map(({ key }) => key);
    try {
      await api.optOuts.remove({ projectId, recipient, senders: keys, reason });
      const number = formatNumber(recipient);
      toast({
        tone: 'success',
        about: aboutOptOut(recipient),
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
  return { remove, working, error };
}

import { useState } from 'react';
import { OPT_OUT_REASON_LIMIT } from '../../core/messaging/opt-outs.ts';
import { e164Schema } from '../../core/phone.ts';
import { Button, Dialog, Notice, TextField } from '../../ui-kit/index.ts';
import { SenderChoice, type Wanted } from './sender-choice.tsx';
import { choicesOf, chosenKeys } from './sender-choices.ts';
import { useAddOptOut } from './use-add-opt-out.ts';
import type { Senders } from './use-senders.ts';

interface AddDialogProps {
  senders: Senders;
  onAdded: () => void;
  onClose: () => void;
}

/** Adds an opt-out that did not come by text: somebody said it on the phone, say. */
export function AddDialog({ senders, onAdded, onClose }: AddDialogProps) {
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState<Wanted>('every');
  const { add, working, error } = useAddOptOut(() => {
    onAdded();
    onClose();
  });
  const recipient = recipientOf(number);
  const choices = choicesOf(senders.list);
  const keys = wanted === 'every' ? 'all' : chosenKeys(choices, wanted);
  const isTooLong = reason.trim().length > OPT_OUT_REASON_LIMIT;
  const ready = recipient.number !== null && reason.trim() !== '' && !isTooLong && keys.length > 0;
  return (
    <Dialog
      open
      title="Add an opt-out by hand"
      description="For somebody who told you that they want no more texts. A STOP by text needs nothing: it is heard by itself."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={!ready}
            loading={working ? 'Adding…' : undefined}
            onClick={() => {
              if (recipient.number === null) return;
              void add({ recipient: recipient.number, reason: reason.trim(), keys });
            }}
          >
            Add opt-out
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextField
          required
          type="tel"
          label="Their number"
          placeholder="+15550100199"
          autoComplete="off"
          value={number}
          error={recipient.error}
          hint="With + and its country code."
          onValueChange={setNumber}
        />
        <SenderChoice choices={choices} wanted={wanted} senders={senders} onWanted={setWanted} />
        <TextField
          required
          label="How you know"
          placeholder="Told the front desk on the phone"
          value={reason}
          max={OPT_OUT_REASON_LIMIT}
          error={isTooLong ? `At most ${OPT_OUT_REASON_LIMIT} characters: shorten it.` : undefined}
          hint="Kept with your name, for whoever asks later."
          onValueChange={setReason}
        />
        <p className="text-secondary text-muted">
          Texts that wait for this number are suppressed too. A START lets the sender that gets it
          text them again; what was added here can be removed here.
        </p>
        {error ? (
          <Notice tone="error" announce title={error.message}>
            {error.remedy}{' '}
            {error.code === 'offline'
              ? 'It may have been added all the same; adding it again does no harm.'
              : 'Nothing was added.'}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}

/** What is typed as a number: spaces, dashes, dots and brackets are left out. */
function recipientOf(text: string): { number: string | null; error: string | undefined } {
  const digits = text.replaceAll(/[\s().-]/g, '');
  if (digits === '' || digits === '+') return { number: null, error: undefined };
  const parsed = e164Schema.safeParse(digits);
  if (parsed.success) return { number: parsed.data, error: undefined };
  const words = /^\+\d+$/.test(digits)
    ? 'This number has too few or too many digits.'
    : 'Write the number with + and its country code, like +15550100199.';
  return { number: null, error: words };
}

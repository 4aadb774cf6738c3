import { type FormEvent, useId, useState } from 'react';
import { OPT_OUT_REASON_LIMIT } from '../../core/messaging/opt-outs.ts';
import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { Button, Dialog, Notice, TextField } from '../../ui-kit/index.ts';
import { RECIPIENT_WORDS, recipientText } from '../builder/recipient-text.ts';
import { SenderChoice, type Wanted } from './sender-choice.tsx';
import { choicesOf, chosenKeys } from './sender-choices.ts';
import { useAddOptOut } from './use-add-opt-out.ts';
import type { Senders } from '../builder/use-senders.ts';

interface AddDialogProps {
  senders: Senders<KnownSender>;
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
  const [asked, setAsked] = useState(false);
  const id = useId();
  const recipient = recipientText(number);
  const choices = choicesOf(senders.list);
  const keys = wanted === 'every' ? 'all' : chosenKeys(choices, wanted);
  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (working || recipient.number === null || reasonError(reason, true)) return;
    if (keys.length > 0) void add({ recipient: recipient.number, reason: reason.trim(), keys });
  }
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
            type="submit"
            form={id}
            loading={working ? 'Adding…' : undefined}
          >
            Add opt-out
          </Button>
        </>
      }
    >
      {/* An empty field is not blamed before one has tried. */}
      <form id={id} noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <TextField
          required
          type="tel"
          label="Their number"
          placeholder="+15550100199"
          autoComplete="off"
          value={number}
          error={recipient.error ?? (asked && !recipient.number ? RECIPIENT_WORDS : undefined)}
          hint="With + and its country code."
          onValueChange={setNumber}
        />
        <SenderChoice
          choices={choices}
          wanted={wanted}
          senders={senders}
          asked={asked}
          onWanted={setWanted}
        />
        <TextField
          required
          label="How you know"
          placeholder="Told the front desk on the phone"
          value={reason}
          max={OPT_OUT_REASON_LIMIT}
          error={reasonError(reason, asked)}
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
      </form>
    </Dialog>
  );
}

function reasonError(reason: string, asked: boolean): string | undefined {
  const { length } = reason.trim();
  if (length > OPT_OUT_REASON_LIMIT) {
    return `At most ${OPT_OUT_REASON_LIMIT} characters: shorten it.`;
  }
  return asked && length === 0 ? 'Say how you know, for whoever asks later.' : undefined;
}

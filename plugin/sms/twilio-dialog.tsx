import { useRef, useState } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { Button, Dialog } from '../../ui-kit/index.ts';
import type { TwilioView } from '../api/views.ts';
import { ConnectForm } from './connect-form.tsx';
import { DisconnectDialog } from './disconnect-dialog.tsx';
import { SenderList } from './sender-list.tsx';
import { deliveryWords } from './twilio-words.ts';
import type { Twilio } from './use-twilio.ts';

interface TwilioDialogProps {
  twilio: Twilio;
  view: TwilioView;
  onClose: () => void;
}

/** Connects an account; once connected, shows what it can send from. */
export function TwilioDialog({ twilio, view, onClose }: TwilioDialogProps) {
  const [replacing, setReplacing] = useState(false);
  if (!view.connected || replacing) {
    return (
      <ConnectForm
        twilio={twilio}
        view={view}
        onClose={onClose}
        onConnected={() => setReplacing(false)}
      />
    );
  }
  return (
    <Connected twilio={twilio} view={view} onClose={onClose} onReplace={() => setReplacing(true)} />
  );
}

interface ConnectedProps {
  twilio: Twilio;
  view: Extract<TwilioView, { connected: true }>;
  onClose: () => void;
  onReplace: () => void;
}

function Connected({ twilio, view, onClose, onReplace }: ConnectedProps) {
  const [leaving, setLeaving] = useState(false);
  const done = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      startAt={done}
      title="Twilio connected"
      description={`${view.accountName} · ${view.accountSid}`}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button
            className="mr-auto text-error!"
            onClick={() => {
              // How many texts wait is said there as of now.
              twilio.refresh();
              setLeaving(true);
            }}
          >
            Disconnect…
          </Button>
          <Button onClick={onReplace}>Change account or token…</Button>
          <Button ref={done} variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <dl className="grid grid-cols-[150px_1fr] gap-x-3 gap-y-1.5">
          <dt className="text-muted">Auth Token</dt>
          <dd>Stored, never shown again</dd>
          <dt className="text-muted">Twilio phone number</dt>
          <dd className="tabular">
            {view.phoneNumber === null ? 'none chosen' : formatNumber(view.phoneNumber)}
          </dd>
          <dt className="text-muted">Reports on messages</dt>
          <dd>{deliveryWords(view)}</dd>
        </dl>
        <SenderList twilio={twilio} />
      </div>
      {leaving ? (
        <DisconnectDialog
          twilio={twilio}
          onClose={() => setLeaving(false)}
          onDisconnected={onClose}
        />
      ) : null}
    </Dialog>
  );
}

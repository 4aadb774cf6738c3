import { useState } from 'react';
import { ConfirmDialog, Notice } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { Twilio } from './use-twilio.ts';

interface DisconnectDialogProps {
  twilio: Twilio;
  onClose: () => void;
  onDisconnected: () => void;
}

/** Asks before the account is let go, and says what happens then. */
export function DisconnectDialog({ twilio, onClose, onDisconnected }: DisconnectDialogProps) {
  const { toast } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  async function disconnect() {
    setWorking(true);
    try {
      await twilio.disconnect();
      toast({
        title: 'Twilio disconnected',
        text: 'Live sends nothing until it is connected.',
        about: 'Twilio',
      });
      onDisconnected();
    } catch (thrown) {
      setError(toApiError(thrown));
      setWorking(false);
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Disconnect Twilio?"
      text={<Consequences twilio={twilio} />}
      confirmLabel="Disconnect"
      loading={working ? 'Disconnecting…' : undefined}
      onConfirm={() => void disconnect()}
    >
      {error ? (
        <Notice tone="error" announce title={error.message}>
          {error.remedy} The account is still connected.
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}

function Consequences({ twilio }: { twilio: Twilio }) {
  return (
    <>
      Nothing more is sent through Twilio. {waitingWords(twilio)} wait until an account is
      connected; one that is not sent in four hours fails, and its conversation is told. New texts
      of Sandbox and Pre-release go to the simulator.
      <span className="mt-2 block">
        Templates keep their phone numbers. The Auth Token stays stored, sealed, for what comes back
        about texts of the last three days, a STOP too; then it is deleted.
      </span>
    </>
  );
}

function waitingWords({ view }: Twilio): string {
  const waiting = view?.connected ? view.waiting : 0;
  if (waiting === 0) return 'No text is waiting now; those that Live queues meanwhile';
  const now = waiting === 1 ? 'The text that is' : `The ${waiting} texts that are`;
  return `${now} waiting now, and those that Live queues meanwhile,`;
}

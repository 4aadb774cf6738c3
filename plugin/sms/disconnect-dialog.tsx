import { useState } from 'react';
import { ConfirmDialog, Notice } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { Twilio } from './use-twilio.ts';

/** Asks before the account is let go, and says what happens then. */
export function DisconnectDialog({ twilio, onClose }: { twilio: Twilio; onClose: () => void }) {
  const { toast } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  async function disconnect() {
    setWorking(true);
    try {
      await twilio.disconnect();
      toast({ title: 'Twilio disconnected', text: 'Live sends nothing until it is connected.' });
      onClose();
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
      text="Live stops sending texts at once: callers are told that it did not work. Sandbox and Pre-release go back to the simulator. Templates keep their phone numbers; the stored Auth Token is deleted."
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

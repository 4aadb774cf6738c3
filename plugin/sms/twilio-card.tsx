import { useState } from 'react';
import { Button, Card, Spinner, StatusDot } from '../../ui-kit/index.ts';
import type { TwilioView } from '../api/views.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import type { Twilio } from './use-twilio.ts';
import { accountWords } from './twilio-words.ts';
import { TwilioDialog } from './twilio-dialog.tsx';

/** Whether Twilio is connected, and the way to connect and manage it. */
export function TwilioCard({ twilio }: { twilio: Twilio }) {
  const [open, setOpen] = useState(false);
  const { view, senders, error } = twilio;
  if (error) {
    return (
      <ErrorNotice
        error={error}
        onRetry={twilio.refresh}
        also="The templates below are not affected."
      />
    );
  }
  return (
    <Card aria-label="Twilio account" className="shrink-0">
      <div className="flex items-center gap-3.5">
        {view === null ? (
          <Spinner label="Asking about the Twilio account…" />
        ) : (
          <>
            <StatusDot hideLabel {...dotOf(view)} />
            <div className="min-w-0 flex-1">
              <h2 className="text-card">
                {view.connected ? 'Twilio connected' : 'Connect Twilio Account'}
              </h2>
              <p className="text-secondary text-muted">
                {view.connected
                  ? accountWords(view, senders)
                  : 'Until then texts go to the built-in simulator, which reaches nobody. Live cannot send.'}
              </p>
            </div>
            <Button onClick={() => setOpen(true)}>{view.connected ? 'Manage' : 'Connect'}</Button>
          </>
        )}
      </div>
      {open && view ? (
        <TwilioDialog twilio={twilio} view={view} onClose={() => setOpen(false)} />
      ) : null}
    </Card>
  );
}

/** Green is for an account that texts: the notice below the card says why it rests. */
function dotOf(view: TwilioView) {
  if (!view.connected) return { tone: 'neutral', label: 'Not connected' } as const;
  if (view.paused) return { tone: 'warning', label: 'Connected, sending is paused' } as const;
  return { tone: 'success', label: 'Connected' } as const;
}

import { type MouseEvent, useState } from 'react';
import { Button, Notice } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import type { PauseView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { senderName } from './twilio-words.ts';
import type { Twilio } from './use-twilio.ts';

/** What rests, why, what to do, and the button that ends it. Texts wait meanwhile. */
export function PausedNotices({ twilio }: { twilio: Twilio }) {
  const { view } = twilio;
  if (!view?.connected) return null;
  return (
    <>
      {view.paused ? (
        <Paused
          title="Sending through Twilio is paused"
          pause={view.paused}
          sender={null}
          twilio={twilio}
        />
      ) : null}
      {view.pausedSenders.map((pause) => (
        <Paused
          key={pause.sender}
          title={`${senderName(pause.sender, twilio.senders)} is paused`}
          pause={pause}
          sender={pause.sender}
          twilio={twilio}
        />
      ))}
    </>
  );
}

interface PausedProps {
  title: string;
  pause: PauseView;
  sender: string | null;
  twilio: Twilio;
}

function Paused({ title, pause, sender, twilio }: PausedProps) {
  const { toast } = useBuilder();
  const [isBusy, setBusy] = useState(false);
  async function resume({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const page = currentTarget.closest('main');
    setBusy(true);
    try {
      await twilio.resume(sender);
      // The notice goes, and its button with it; the keyboard stays on the page.
      page?.focus();
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error' });
    }
    setBusy(false);
  }
  return (
    <Notice
      tone="warning"
      title={title}
      action={
        <Button
          size="sm"
          loading={isBusy ? 'Asking Twilio…' : undefined}
          onClick={(event) => void resume(event)}
        >
          Send again
        </Button>
      }
    >
      {pause.why} {pause.remedy} Its texts wait, none is lost.
    </Notice>
  );
}

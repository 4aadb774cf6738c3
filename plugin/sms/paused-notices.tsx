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
  const { paused, pausedSenders } = view;
  const nameOf = (sender: string) => senderName(sender, twilio.senders);
  return (
    <>
      {paused ? (
        <Paused
          what="Sending through Twilio"
          pause={paused}
          sender={null}
          others={sendersStay(pausedSenders.map(({ sender }) => nameOf(sender)))}
          twilio={twilio}
        />
      ) : null}
      {pausedSenders.map((pause) => (
        <Paused
          key={pause.sender}
          what={nameOf(pause.sender)}
          pause={pause}
          sender={pause.sender}
          others={paused ? ACCOUNT_STAYS : undefined}
          twilio={twilio}
        />
      ))}
    </>
  );
}

interface PausedProps {
  what: string;
  pause: PauseView;
  sender: string | null;
  /** What stays paused when this is not any more. */
  others: string | undefined;
  twilio: Twilio;
}

function Paused({ what, pause, sender, others, twilio }: PausedProps) {
  const { toast } = useBuilder();
  const [isBusy, setBusy] = useState(false);
  async function resume({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const page = currentTarget.closest('main');
    setBusy(true);
    try {
      const how = await twilio.resume(sender);
      // The notice says what is done first, and goes by itself.
      if (how === 'reads texts') return setBusy(false);
      if (how === 'rests') {
        toast({ title: `${what} is still paused.`, text: 'The notice says why.', tone: 'error' });
        return setBusy(false);
      }
      // The notice goes, and its button with it; the keyboard stays on the page.
      page?.focus();
      toast({ title: `${what} is not paused any more.`, text: others, tone: 'success' });
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error' });
    }
    setBusy(false);
  }
  return (
    <Notice
      tone="warning"
      title={pause.isEnding ? `${what} goes on in a moment` : `${what} is paused`}
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
      {pause.why} {pause.remedy} Queued texts wait until then; one that has failed, or waited too
      long, is under Messages and can be sent again. {others}
    </Notice>
  );
}

const ACCOUNT_STAYS = 'Sending through Twilio has a pause of its own, which stays.';

/** An account in order puts no sender in order. */
function sendersStay(names: readonly string[]): string | undefined {
  const [only, ...more] = names;
  if (only === undefined) return undefined;
  return more.length === 0
    ? `${only} has a pause of its own, which stays.`
    : `${names.length} senders have pauses of their own, which stay.`;
}

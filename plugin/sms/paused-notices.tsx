import { type MouseEvent, useState } from 'react';
import { Button, Notice } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import type { OwnPauseView } from '../../core/messaging/pause-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { count, senderName } from './twilio-words.ts';
import { type Twilio, useTwilio } from './use-twilio.ts';

/** The same where figures and releases are looked at: whoever does not come by the SMS page sees it there. */
export function PausedNoticesElsewhere() {
  return <PausedNotices twilio={useTwilio(false)} />;
}

/** What rests, why, what to do, how many texts wait meanwhile, and the button that ends it. */
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
  pause: OwnPauseView;
  sender: string | null;
  /** What stays paused when this is not any more. */
  others: string | undefined;
  twilio: Twilio;
}

function Paused({ what, pause, sender, others, twilio }: PausedProps) {
  const { toast } = useBuilder();
  const [isBusy, setBusy] = useState(false);
  // What came of it last is all that holds.
  const about = `pause of ${what}`;
  async function resume({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const page = currentTarget.closest('main');
    setBusy(true);
    try {
      const how = await twilio.resume(sender);
      // The notice says what is done first, and goes by itself.
      if (how === 'reads texts') return setBusy(false);
      if (how === 'rests') {
        toast({
          title: `${what} is still paused.`,
          text: 'The notice says why.',
          tone: 'error',
          about,
        });
        return setBusy(false);
      }
      // The notice goes, and its button with it; the keyboard stays on the page.
      page?.focus();
      toast({ title: `${what} is not paused any more.`, text: others, tone: 'success', about });
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error', about });
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
      {pause.why} {pause.remedy} {waitWords(pause.waiting)} until then; one that has failed, or
      waited too long, is under Messages and can be sent again. {others}
      {pause.waiting > 0 ? <ShowWaiting waiting={pause.waiting} /> : null}
    </Notice>
  );
}

function ShowWaiting({ waiting }: { waiting: number }) {
  const { navigate, panel } = useBuilder();
  return (
    <Button
      variant="link"
      size="sm"
      className="-ml-2.5"
      onClick={() => {
        panel.setState({ messagesWanted: { outcome: 'waiting' } });
        navigate('messages');
      }}
    >
      {waiting === 1 ? 'Show the text that waits' : 'Show the texts that wait'}
    </Button>
  );
}

function waitWords(waiting: number): string {
  if (waiting === 0) return 'No text waits now; those that are queued wait';
  return waiting === 1 ? '1 text waits' : `${count(waiting, 'text')} wait`;
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

import { Button, Notice } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { messageSender } from '../test/message-sender.ts';
import { minuteWords } from '../builder/moment-words.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { HeldBy } from '../../core/messaging/pause-views.ts';

/** Why a queued message does not go out yet: a pause, or the recipient's night. */
export function MessageWaits({ message }: { message: MessageView & { heldBy?: HeldBy | null } }) {
  const { navigate } = useBuilder();
  const { heldBy, waitsUntil } = message;
  if (heldBy) {
    const isAccount = heldBy.what === 'account';
    const what = isAccount ? 'sending through Twilio' : `sending from ${messageSender(message)}`;
    return (
      <Notice tone="warning" title={`Waits: ${what} is paused`}>
        <p>
          {heldBy.why} {heldBy.remedy}
          {heldBy.until === 'resumed'
            ? ' It waits until you choose “Send again” on the SMS page.'
            : ''}{' '}
          If it still waits on {minuteWords(heldBy.failsAt)}, it fails: a late text is worse than
          none.
        </p>
        <Button size="sm" className="mt-2" onClick={() => navigate('sms')}>
          Open SMS
        </Button>
      </Notice>
    );
  }
  if (!waitsUntil) return null;
  return (
    <Notice title="Waits for quiet hours to end">
      At the recipient’s place they end on {minuteWords(waitsUntil)} your time.
    </Notice>
  );
}

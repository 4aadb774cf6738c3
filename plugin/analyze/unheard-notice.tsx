import { Button, Notice } from '../../ui-kit/index.ts';
import { type Doing, fateOf, type Unheard } from './unheard.ts';
import type { MessageDetail } from '../../core/messaging/message-views.ts';

interface UnheardNoticeProps {
  unheard: Unheard;
  message: MessageDetail;
  onLook: () => void;
}

/** Of what got no answer nobody may say that it failed: it may have been done, and a look tells. */
export function UnheardNotice({ unheard, message, onLook }: UnheardNoticeProps) {
  const { may, done, not } = WORDS[unheard.doing];
  const fate = fateOf(unheard, message);
  const isLate = unheard.doing === 'cancel' && message.status !== 'queued';
  if (fate === 'done') {
    return (
      <Notice tone="success" announce title="It was done">
        {done}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      announce
      title="We did not hear back"
      action={
        <Button size="sm" onClick={onLook}>
          Look again
        </Button>
      }
    >
      {fate === 'unknown' ? may : isLate ? TOO_LATE : not}
    </Notice>
  );
}

const TOO_LATE = 'The text was not canceled, and cannot be any more: it was on its way already.';

const WORDS: Readonly<
  Record<Doing, { readonly may: string; readonly done: string; readonly not: string }>
> = {
  cancel: {
    may: 'It may have been done: the text may be canceled already. Look again to know.',
    done: 'The text is canceled: it will not be sent.',
    not: 'The text is not canceled. Ask for it again if it should not be sent.',
  },
  retry: {
    may: 'It may have been done: the text may be in the outbox again. Look again to know.',
    done: 'The text went to the outbox again.',
    not: 'The text was not retried. Ask for it again if it should be sent.',
  },
};

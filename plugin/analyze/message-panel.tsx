import { MessagesSquare, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type MessageId, messageIdSchema } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { Button, ConfirmDialog, Notice, type NoticeTone, StatusText } from '../../ui-kit/index.ts';
import { errorWords } from '../builder/error-words.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { NoSuchRecord } from '../builder/no-such-record.tsx';
import { RecordPanel } from '../builder/record-panel.tsx';
import { OptOutLink } from '../opt-outs/opt-out-link.tsx';
import { ENVIRONMENT_WORDS } from '../test/settings-words.ts';
import { MessageFacts } from './message-facts.tsx';
import { MessageTimeline } from './message-timeline.tsx';
import { MessageWaits } from './message-waits.tsx';
import type { Doing, Unheard } from './unheard.ts';
import { UnheardNotice } from './unheard-notice.tsx';
import { useMessage } from './use-message.ts';
import { momentWords } from '../builder/moment-words.ts';
import type { MessageView, MessageDetail } from '../../core/messaging/message-views.ts';

interface MessagePanelProps {
  /** As the address has it. */
  id: string;
  onNews: (message: MessageView) => void;
  onClose: () => void;
}

/** One message at the right: what it says, why it was sent, what became of it, what can be done. */
export function MessagePanel({ id, ...props }: MessagePanelProps) {
  const { data } = messageIdSchema.safeParse(id);
  if (data !== undefined) return <Known id={data} {...props} />;
  return <NoSuchRecord of="message" className={WIDTH} onClose={props.onClose} />;
}

const WIDTH = 'w-[420px] max-[1199px]:w-[372px]';

function Known({ id, onNews, onClose }: MessagePanelProps & { id: MessageId }) {
  const { addressOf } = useBuilder();
  const { message, error, doing, unheard, reload, act } = useMessage(id, onNews);
  // That the server does not answer is said by what was asked of it.
  const isSaid = unheard !== null && error?.code === 'offline';
  return (
    <RecordPanel
      of="message"
      className={WIDTH}
      address={addressOf?.('messages', id)}
      title={message?.title ?? 'Message'}
      description={message ? whereWords(message) : ''}
      error={isSaid ? null : error}
      onRetry={reload}
      onClose={onClose}
    >
      {message ? <Record {...{ message, doing, unheard, reload, act }} /> : null}
    </RecordPanel>
  );
}

/** @example 'to +1 555 010 0142 · Draft · test' */
function whereWords({ recipient, environment, isTest }: MessageView): string {
  const parts = [`to ${formatNumber(recipient)}`, ENVIRONMENT_WORDS[environment]];
  return [...parts, ...(isTest ? ['test'] : [])].join(' · ');
}

interface RecordProps {
  message: MessageDetail;
  doing: Doing | null;
  unheard: Unheard | null;
  reload: () => void;
  act: (doing: Doing) => Promise<void>;
}

/** What was meant to end so, or has not ended yet, is no failure. */
const ERROR_TONES: Readonly<Record<string, NoticeTone>> = {
  canceled: 'info',
  suppressed: 'warning',
  queued: 'warning',
};

function Record({ message, doing, unheard, reload, act }: RecordProps) {
  const { error } = message;
  return (
    <>
      <div className="flex flex-col gap-2.5">
        <StatusText status={message.status} detail={momentWords(message.statusAt)} />
        <p className="rounded-card rounded-bl-[4px] border border-line bg-raised px-3.5 py-2.5 break-words whitespace-pre-wrap shadow-card">
          {message.body}
        </p>
        <MessageWaits message={message} />
        {error && !message.heldBy ? (
          <Notice tone={ERROR_TONES[message.status] ?? 'error'} title={errorWords(error)}>
            {error.cause ? `${error.cause} ` : null}
            {error.remedy}
            <OptOutLink recipient={message.recipient} optOut={message.optOut} />
          </Notice>
        ) : null}
        {unheard ? <UnheardNotice unheard={unheard} message={message} onLook={reload} /> : null}
        <Actions message={message} doing={doing} act={act} />
      </div>
      <section aria-label="Receipt" className="flex flex-col gap-1.5">
        <h3 className="text-label font-[600]">Message and receipt</h3>
        <MessageFacts message={message} providerSid={message.providerSid} />
      </section>
      <MessageTimeline history={message.history} attempts={message.attempts} />
    </>
  );
}

function Actions({ message, doing, act }: Pick<RecordProps, 'message' | 'doing' | 'act'>) {
  const { openRecord } = useBuilder();
  const [asking, setAsking] = useState<Doing | null>(null);
  const { conversationId } = message;
  const recipient = formatNumber(message.recipient);
  async function confirm(what: Doing) {
    await act(what);
    setAsking(null);
  }
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {message.mayRetry ? (
        <Button
          icon={<RotateCcw size={15} aria-hidden />}
          loading={doing === 'retry' ? 'Retrying…' : undefined}
          onClick={() =>
            message.transport === 'simulator' ? void act('retry') : setAsking('retry')
          }
        >
          Retry
        </Button>
      ) : null}
      {message.mayCancel ? (
        <Button
          loading={doing === 'cancel' ? 'Canceling…' : undefined}
          onClick={() => setAsking('cancel')}
        >
          Cancel sending
        </Button>
      ) : null}
      {conversationId === null ? null : (
        <Button
          variant="ghost"
          icon={<MessagesSquare size={15} aria-hidden />}
          onClick={() => openRecord('conversations', conversationId)}
        >
          Open the conversation
        </Button>
      )}
      <ConfirmDialog
        open={asking === 'retry'}
        onOpenChange={(open) => setAsking(open ? 'retry' : null)}
        title={`Send ${message.title} again?`}
        text={`${recipient} gets the same text under the same receipt. It has not arrived so far.`}
        confirmLabel="Retry"
        tone="primary"
        loading={doing === 'retry' ? 'Retrying…' : undefined}
        onConfirm={() => void confirm('retry')}
      />
      <ConfirmDialog
        open={asking === 'cancel'}
        onOpenChange={(open) => setAsking(open ? 'cancel' : null)}
        title={`Cancel ${message.title}?`}
        text={`${recipient} will not get this text. This cannot be undone.`}
        confirmLabel="Cancel the text"
        cancelLabel="Keep it"
        loading={doing === 'cancel' ? 'Canceling…' : undefined}
        onConfirm={() => void confirm('cancel')}
      />
    </div>
  );
}

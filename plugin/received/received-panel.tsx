import { MessagesSquare } from 'lucide-react';
import type { MessageId } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { Button, StatusText } from '../../ui-kit/index.ts';
import type { ReceivedDetail } from '../../core/messaging/received-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { Fact, Facts } from '../builder/fact.tsx';
import { RecordPanel } from '../builder/record-panel.tsx';
import { messageSender } from '../test/message-sender.ts';
import { ReceivedOptOuts } from './received-opt-outs.tsx';
import { answeredSentence, takenSentence } from './received-words.ts';
import { TakenText } from './taken-text.tsx';
import { useReceivedText } from './use-received-text.ts';
import { momentWords } from '../builder/moment-words.ts';

interface ReceivedPanelProps {
  id: string;
  /** Opens a text of ours. */
  onMessage: (id: MessageId) => void;
  onClose: () => void;
}

/** One text that came in, at the right: what it says, what it was taken as, what it was answered with. */
export function ReceivedPanel({ id, onMessage, onClose }: ReceivedPanelProps) {
  const { text, error, reload } = useReceivedText(id);
  return (
    <RecordPanel
      of="text"
      className="w-[420px] max-[1199px]:w-[372px]"
      title={text ? formatNumber(text.from) : 'Text'}
      description={text ? `to ${messageSender(text)}` : ''}
      error={error}
      onRetry={reload}
      onClose={onClose}
    >
      {text ? <Record text={text} onMessage={onMessage} /> : null}
    </RecordPanel>
  );
}

const BUBBLE =
  'max-w-full rounded-card border border-line px-3.5 py-2.5 break-words whitespace-pre-wrap';

type RecordProps = { text: ReceivedDetail } & Pick<ReceivedPanelProps, 'onMessage'>;

function Record({ text, onMessage }: RecordProps) {
  const { body, receivedAt, takenAs } = text;
  return (
    <>
      <div className="flex flex-col gap-2.5">
        <TakenText takenAs={takenAs} detail={momentWords(receivedAt)} />
        <p className={`${BUBBLE} rounded-bl-[4px] bg-raised shadow-card`}>
          {body.trim() === '' ? <span className="text-muted">No words</span> : body}
        </p>
        <p className="text-secondary text-muted">{takenSentence(text)}</p>
        <ReceivedOptOuts text={text} />
      </div>
      <Answer text={text} onMessage={onMessage} />
      <section aria-label="About it" className="flex flex-col gap-1.5">
        <h3 className="text-label font-[600]">About it</h3>
        <AboutIt text={text} onMessage={onMessage} />
      </section>
    </>
  );
}

/** What they were answered with, and by whom; of what nobody answers, nothing is said. */
function Answer({ text, onMessage }: RecordProps) {
  const { reply, answer, takenAs, isWaiting } = text;
  if (takenAs === 'nothing' || isWaiting) return null;
  const words = reply ?? answer?.body ?? null;
  return (
    <section aria-label="Answer" className="flex flex-col gap-2.5">
      <h3 className="text-label font-[600]">Answer</h3>
      {words === null ? null : (
        <p className={`${BUBBLE} self-end rounded-br-[4px] border-transparent bg-accent-soft`}>
          {words}
        </p>
      )}
      {answer ? (
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          <StatusText status={answer.status} />
          <Button variant="link" size="sm" onClick={() => onMessage(answer.id)}>
            Open the answer
          </Button>
        </span>
      ) : (
        <p className="text-secondary text-muted">
          {takenAs === 'turn' ? 'The conversation texted no answer to it.' : answeredSentence(text)}
        </p>
      )}
    </section>
  );
}

function AboutIt({ text, onMessage }: RecordProps) {
  const { openRecord } = useBuilder();
  const { after } = text;
  const conversationId = text.conversationId ?? after?.conversationId ?? null;
  return (
    <>
      <Facts>
        <Fact name="From">{formatNumber(text.from)}</Fact>
        <Fact name="To">{messageSender(text)}</Fact>
        <Fact name="Came in">
          <time dateTime={text.receivedAt}>{momentWords(text.receivedAt)}</time>
        </Fact>
        {after ? (
          <Fact name="After">
            <button
              type="button"
              className="max-w-full rounded-chip text-left break-words text-accent underline-offset-2 hover:underline"
              onClick={() => onMessage(after.messageId)}
            >
              {after.title}
            </button>
          </Fact>
        ) : null}
        <Fact name="Id">
          <span className="break-all">{text.id}</span>
        </Fact>
      </Facts>
      {conversationId === null ? null : (
        <Button
          variant="ghost"
          className="mt-1 -ml-2.5 self-start"
          icon={<MessagesSquare size={15} aria-hidden />}
          onClick={() => openRecord('conversations', conversationId)}
        >
          Open the conversation
        </Button>
      )}
    </>
  );
}

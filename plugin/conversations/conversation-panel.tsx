import { Fragment, useCallback, useEffect, useState } from 'react';
import { type ConversationId, conversationIdSchema } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';
import { NoSuchRecord } from '../builder/no-such-record.tsx';
import { RecordPanel } from '../builder/record-panel.tsx';
import { KeywordRecord } from '../received/keyword-record.tsx';
import { aboutWords } from './conversation-words.ts';
import { MessageRecord } from './message-record.tsx';
import { Transcript } from './transcript.tsx';
import type { ConversationSummary, ConversationView } from '../api/conversation-views.ts';

interface ConversationPanelProps {
  /** As the address has it. */
  id: string;
  /** Called with what was read, so that the list says the same. */
  onRead: (row: ConversationSummary) => void;
  onClose: () => void;
}

/** One conversation: its transcript, and each message with its receipt and status. */
export function ConversationPanel({ id, ...props }: ConversationPanelProps) {
  const { data } = conversationIdSchema.safeParse(id);
  if (data !== undefined) return <Known id={data} {...props} />;
  return <NoSuchRecord of="conversation" className={WIDTH} onClose={props.onClose} />;
}

const WIDTH = 'w-[440px] max-[1199px]:w-[372px]';

function Known({ id, onRead, onClose }: ConversationPanelProps & { id: ConversationId }) {
  const { addressOf } = useBuilder();
  const { view, error, reload } = useConversation(id, onRead);
  const about = view?.conversation;
  return (
    <RecordPanel
      of="conversation"
      className={WIDTH}
      address={addressOf?.('conversations', id)}
      title={titleOf(about)}
      description={about ? aboutWords(about) : ''}
      error={error}
      onRetry={reload}
      onClose={onClose}
    >
      {view ? <Record view={view} /> : null}
    </RecordPanel>
  );
}

function titleOf(about: ConversationView['conversation'] | undefined): string {
  if (!about) return 'Conversation';
  return about.caller ? formatNumber(about.caller) : 'Withheld number';
}

function Record({ view }: { view: ConversationView }) {
  return (
    <>
      <section aria-label="Messages" className="flex flex-col gap-3">
        <h3 className="text-label font-[600]">
          {view.messages.length === 0 ? 'No messages were sent' : 'Messages'}
        </h3>
        {textsOf(view).map(({ key, record }) => (
          <Fragment key={key}>{record}</Fragment>
        ))}
      </section>
      <section aria-label="Transcript" className="flex flex-col gap-3">
        <h3 className="text-label font-[600]">Transcript</h3>
        <Transcript lines={view.transcript} messages={view.messages} />
      </section>
    </>
  );
}

/** The messages, and the keywords that were texted back to them, in the order in which they came. */
function textsOf({ messages, keywords }: ConversationView) {
  return [
    ...messages.map((message) => ({
      key: message.id,
      at: message.createdAt,
      record: <MessageRecord message={message} />,
    })),
    ...keywords.map((text) => ({
      key: text.id,
      at: text.receivedAt,
      record: <KeywordRecord text={text} />,
    })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function countedRow({ conversation, messages }: ConversationView): ConversationSummary {
  return { ...conversation, messages: messages.length };
}

/** The conversation as it is now; read again when its feed has news. */
function useConversation(id: ConversationId, onRead: (row: ConversationSummary) => void) {
  const { api, projectId } = useBuilder();
  const [view, setView] = useState<ConversationView | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const load = useCallback(() => {
    api.conversations.get({ projectId, conversationId: id }).then(
      (next) => {
        setView(next);
        onRead(countedRow(next));
        setError(null);
      },
      (thrown: unknown) => setError(toApiError(thrown)),
    );
  }, [api, projectId, id, onRead]);
  useEffect(() => {
    load();
    const input = { projectId, conversationId: id, since: 0 };
    return api.conversations.feed(input, { item: load, connected() {}, lost() {} });
  }, [api, projectId, id, load]);
  useAskAgain(error, load);
  return { view, error, reload: load };
}

import { format } from 'date-fns';
import { Send } from 'lucide-react';
import { BreakableName, Button, Card, StatusText } from '../../ui-kit/index.ts';
import { MessageFacts } from '../analyze/message-facts.tsx';
import { MessageTimeline } from '../analyze/message-timeline.tsx';
import { MessageWaits } from '../analyze/message-waits.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { errorSentence } from '../builder/error-words.ts';
import { OptOutLink } from '../opt-outs/opt-out-link.tsx';
import type { ConversationView } from '../api/conversation-views.ts';

/**
 * One message: body, recipient, sender, segments, the receipt of its consent, and what became of it
 * line by line.
 */
export function MessageRecord({ message }: { message: ConversationView['messages'][number] }) {
  const { error, history, attempts } = message;
  const { openRecord } = useBuilder();
  return (
    <Card flush>
      <div className="flex flex-col gap-3 p-3.5">
        <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
          <span className="min-w-0 text-card break-words">
            <BreakableName>{message.title}</BreakableName>
          </span>
          <StatusText
            status={message.status}
            detail={format(new Date(message.statusAt), 'HH:mm:ss')}
          />
        </div>
        <p className="rounded-input bg-sunken px-3 py-2 break-words whitespace-pre-wrap">
          {message.body}
        </p>
        {error && !message.heldBy ? (
          <p className="text-secondary text-error">
            {errorSentence(error)} <span className="text-muted">{error.remedy}</span>
          </p>
        ) : null}
        <OptOutLink recipient={message.recipient} optOut={message.optOut} />
        <MessageWaits message={message} />
        <MessageFacts message={message} />
        {history && attempts ? <MessageTimeline history={history} attempts={attempts} /> : null}
        <Button
          variant="ghost"
          size="sm"
          className="-ml-2 self-start"
          icon={<Send size={14} aria-hidden />}
          aria-label={`Open the text ${message.title}`}
          onClick={() => openRecord('messages', message.id)}
        >
          Open the text
        </Button>
      </div>
    </Card>
  );
}

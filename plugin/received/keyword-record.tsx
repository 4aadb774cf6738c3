import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import type { ReceivedView } from '../../core/messaging/received-views.ts';
import { Card } from '../../ui-kit/index.ts';
import { Fact, Facts } from '../builder/fact.tsx';
import { messageSender } from '../test/message-sender.ts';
import { answeredSentence } from './received-words.ts';
import { TakenText } from './taken-text.tsx';

/** In the record of a conversation: a STOP, START or HELP that was texted back, and its answer. */
export function KeywordRecord({ text }: { text: ReceivedView }) {
  const { takenAs, receivedAt, body, reply } = text;
  return (
    <Card flush>
      <div className="flex flex-col gap-3 p-3.5">
        <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
          <span className="min-w-0 text-card">Texted back</span>
          <TakenText takenAs={takenAs} detail={format(new Date(receivedAt), 'HH:mm:ss')} />
        </div>
        <p className="rounded-input bg-sunken px-3 py-2 break-words whitespace-pre-wrap">{body}</p>
        <Facts>
          <Fact name="From">{formatNumber(text.from)}</Fact>
          <Fact name="To">{messageSender(text)}</Fact>
          <Fact name="Answered">{reply === null ? answeredSentence(text) : `“${reply}”`}</Fact>
        </Facts>
      </div>
    </Card>
  );
}

import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import type { ReceivedView } from '../../core/messaging/received-views.ts';
import type { Column } from '../../ui-kit/index.ts';
import { messageSender } from '../test/message-sender.ts';
import { answerWords } from './received-words.ts';
import { TakenText } from './taken-text.tsx';

const COLUMNS = {
  came: {
    key: 'came',
    header: 'Came in',
    width: '150px',
    figures: true,
    cell: ({ receivedAt }) => (
      <time dateTime={receivedAt}>{format(new Date(receivedAt), 'd MMM, HH:mm:ss')}</time>
    ),
  },
  cameShort: {
    key: 'came',
    header: 'Came in',
    width: '124px',
    figures: true,
    cell: ({ receivedAt }) => (
      <time dateTime={receivedAt}>{format(new Date(receivedAt), 'd MMM, HH:mm')}</time>
    ),
  },
  text: {
    key: 'text',
    header: 'Text',
    cell: ({ body }) =>
      body.trim() === '' ? (
        <span className="text-muted">No words</span>
      ) : (
        <span className="font-[560]">{body}</span>
      ),
  },
  from: {
    key: 'from',
    header: 'From',
    width: '152px',
    figures: true,
    cell: ({ from }) => formatNumber(from),
  },
  to: { key: 'to', header: 'To', width: '148px', cell: messageSender },
  taken: {
    key: 'taken',
    header: 'Taken as',
    width: '132px',
    cell: ({ takenAs }) => <TakenText takenAs={takenAs} />,
  },
  answer: { key: 'answer', header: 'Answer', cell: AnswerCell },
} satisfies Record<string, Column<ReceivedView>>;

/** What was said stands out; that nothing was does not. */
function AnswerCell(row: ReceivedView) {
  return <span className={row.reply === null ? 'text-muted' : undefined}>{answerWords(row)}</span>;
}

/** What there is room for; the text and what it was taken as always. */
export function receivedColumns(width: number): readonly Column<ReceivedView>[] {
  const { came, cameShort, text, from, to, taken, answer } = COLUMNS;
  if (width >= 960) return [came, from, to, text, taken, answer];
  if (width >= 760) return [came, from, text, taken, answer];
  if (width >= 560) return [cameShort, from, text, taken];
  return [cameShort, text, taken];
}

import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import type { Column } from '../../ui-kit/index.ts';
import type { OptOutEntry } from './entries.ts';
import { howWords, whoseWords } from './opt-out-words.ts';

const COLUMNS = {
  since: {
    key: 'since',
    header: 'Since',
    width: '176px',
    cell: (entry) => <Since entry={entry} pattern="d MMM yyyy, H:mm" />,
  },
  sinceShort: {
    key: 'since',
    header: 'Since',
    width: '122px',
    cell: (entry) => <Since entry={entry} pattern="d MMM yyyy" />,
  },
  recipient: {
    key: 'recipient',
    header: 'Number',
    width: '172px',
    figures: true,
    cell: ({ recipient }) => <span className="font-[560]">{formatNumber(recipient)}</span>,
  },
  senders: {
    key: 'senders',
    header: 'No texts from',
    width: '236px',
    figures: true,
    cell: whoseWords,
  },
  how: { key: 'how', header: 'How', cell: howWords },
} satisfies Record<string, Column<OptOutEntry>>;

/** Beside it when it was said last, since the list is in that order. */
function Since({ entry: { since, at }, pattern }: { entry: OptOutEntry; pattern: string }) {
  const first = format(new Date(since), pattern);
  const last = format(new Date(at), pattern);
  return (
    <>
      <time dateTime={since}>{first}</time>
      {first === last ? null : (
        <span className="block text-muted">
          again <time dateTime={at}>{last}</time>
        </span>
      )}
    </>
  );
}

/** What there is room for; the number and how it came always. */
export function optOutColumns(width: number): readonly Column<OptOutEntry>[] {
  const { since, sinceShort, recipient, senders, how } = COLUMNS;
  if (width >= 900) return [since, recipient, senders, how];
  if (width >= 720) return [sinceShort, recipient, senders, how];
  return [sinceShort, recipient, how];
}

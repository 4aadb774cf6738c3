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
    cell: ({ at }) => <time dateTime={at}>{format(new Date(at), 'd MMM yyyy, H:mm')}</time>,
  },
  sinceShort: {
    key: 'since',
    header: 'Since',
    width: '122px',
    cell: ({ at }) => <time dateTime={at}>{format(new Date(at), 'd MMM yyyy')}</time>,
  },
  recipient: {
    key: 'recipient',
    header: 'Number',
    width: '172px',
    cell: ({ recipient }) => <span className="font-[560]">{formatNumber(recipient)}</span>,
  },
  senders: {
    key: 'senders',
    header: 'No texts from',
    width: '236px',
    cell: whoseWords,
  },
  how: { key: 'how', header: 'How', cell: howWords },
} satisfies Record<string, Column<OptOutEntry>>;

/** What there is room for; the number and how it came always. */
export function optOutColumns(width: number): readonly Column<OptOutEntry>[] {
  const { since, sinceShort, recipient, senders, how } = COLUMNS;
  if (width >= 900) return [since, recipient, senders, how];
  if (width >= 720) return [sinceShort, recipient, senders, how];
  return [sinceShort, recipient, how];
}

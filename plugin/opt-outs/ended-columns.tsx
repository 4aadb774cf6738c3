import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import type { Column } from '../../ui-kit/index.ts';
import type { EndedEntry } from './ended-entries.ts';
import { endingWords, wasFromWords } from './ended-words.ts';
import { howWords } from './opt-out-words.ts';

const COLUMNS = {
  ended: {
    key: 'ended',
    header: 'Ended',
    width: '176px',
    figures: true,
    cell: ({ ended }) => (
      <time dateTime={ended.at}>{format(new Date(ended.at), 'd MMM yyyy, HH:mm')}</time>
    ),
  },
  endedShort: {
    key: 'ended',
    header: 'Ended',
    width: '122px',
    figures: true,
    cell: ({ ended }) => (
      <time dateTime={ended.at}>{format(new Date(ended.at), 'd MMM yyyy')}</time>
    ),
  },
  recipient: {
    key: 'recipient',
    header: 'Number',
    width: '172px',
    figures: true,
    cell: ({ recipient }) => <span className="font-[560]">{formatNumber(recipient)}</span>,
  },
  senders: { key: 'senders', header: 'Wanted none from', width: '196px', cell: wasFromWords },
  came: { key: 'came', header: 'How it came', cell: howWords },
  ending: { key: 'ending', header: 'How it ended', cell: endingWords },
} satisfies Record<string, Column<EndedEntry>>;

/** What there is room for; the number and how it ended always. */
export function endedColumns(width: number): readonly Column<EndedEntry>[] {
  const { ended, endedShort, recipient, senders, came, ending } = COLUMNS;
  if (width >= 1000) return [ended, recipient, senders, came, ending];
  if (width >= 720) return [endedShort, recipient, senders, ending];
  return [endedShort, recipient, ending];
}

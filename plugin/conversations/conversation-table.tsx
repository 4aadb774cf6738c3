import { format } from 'date-fns';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { Badge, type Column, Table } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { environmentWords, OUTCOME_WORDS } from './conversation-words.ts';
import type { ConversationSummary } from '../api/conversation-views.ts';

interface ConversationTableProps {
  rows: readonly ConversationSummary[];
  selected: string | null;
  onSelect: (id: string) => void;
  /** Of the table, in pixels: the narrower, the fewer columns. */
  width: number;
  empty: ReactNode;
}

export function ConversationTable(props: ConversationTableProps) {
  const { rows, selected, onSelect, width, empty } = props;
  const draft = useDraft((state) => state.draft);
  return (
    <Table
      label="Conversations"
      minWidth={0}
      columns={columnsFor(draft, width)}
      rows={rows}
      rowKey={(row) => row.id}
      selectedKey={selected}
      onSelect={(row) => onSelect(row.id)}
      empty={empty}
    />
  );
}

/** The columns that fit: the narrower, the fewer. `width` is the table's, in pixels. */
function columnsFor(draft: Draft, width: number): readonly Column<ConversationSummary>[] {
  const isNarrow = width < 600;
  const columns: (Column<ConversationSummary> & { from: number })[] = [
    {
      from: 0,
      key: 'started',
      width: isNarrow ? '126px' : '148px',
      header: 'Started',
      cell: (row) => (
        <time dateTime={row.startedAt} className="tabular">
          {format(new Date(row.startedAt), isNarrow ? 'd MMM, HH:mm' : 'd MMM, HH:mm:ss')}
        </time>
      ),
    },
    {
      from: 0,
      key: 'caller',
      header: 'Caller',
      ...(isNarrow ? {} : { width: '206px' }),
      cell: Caller,
    },
    { from: 600, key: 'environment', header: 'Release', cell: environmentWords },
    {
      from: 820,
      key: 'variant',
      header: 'Variant',
      cell: (row) => (row.variantId && recordOf(draft, 'variant', row.variantId)?.name) ?? '',
    },
    { from: 690, key: 'messages', header: 'Messages', width: '98px', cell: Messages },
    {
      from: 0,
      key: 'phase',
      header: 'State',
      width: '104px',
      cell: (row) => OUTCOME_WORDS[row.outcome],
    },
  ];
  return columns.filter(({ from }) => width >= from);
}

/** Whose number it is, and whether it is a caller's at all. */
function Caller({ caller, run }: ConversationSummary) {
  return (
    <span className="tabular flex items-center gap-2">
      {caller ? formatNumber(caller) : 'withheld'}
      {run === 'call' ? null : <Badge>{run}</Badge>}
    </span>
  );
}

function Messages({ messages = 0 }: ConversationSummary) {
  if (messages === 0) return <span className="text-muted">none</span>;
  return <span className="tabular">{messages}</span>;
}

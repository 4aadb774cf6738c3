import { format } from 'date-fns';
import type { ConversationId } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { Card, type Column, Table } from '../../ui-kit/index.ts';
import type { ConversationSummary } from '../api/views.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { useElementWidth } from '../builder/use-element-width.ts';
import { environmentWords, phaseWords } from './conversation-words.ts';

interface ConversationTableProps {
  rows: readonly ConversationSummary[];
  selected: ConversationId | null;
  onSelect: (id: ConversationId) => void;
}

export function ConversationTable({ rows, selected, onSelect }: ConversationTableProps) {
  const draft = useDraft((state) => state.draft);
  const { ref, width } = useElementWidth();
  return (
    <Card flush ref={ref}>
      <Table
        label="Conversations"
        minWidth={0}
        columns={columnsFor(draft, width)}
        rows={rows}
        rowKey={(row) => row.id}
        selectedKey={selected}
        onSelect={(row) => onSelect(row.id)}
      />
    </Card>
  );
}

/** The columns that fit: the narrower, the fewer. `width` is the table's, in pixels. */
function columnsFor(draft: Draft, width: number): readonly Column<ConversationSummary>[] {
  const columns: (Column<ConversationSummary> & { from: number })[] = [
    {
      from: 0,
      key: 'started',
      width: '148px',
      header: 'Started',
      cell: (row) => (
        <span className="tabular">{format(new Date(row.startedAt), 'd MMM, HH:mm:ss')}</span>
      ),
    },
    {
      from: 0,
      key: 'caller',
      header: 'Caller',
      width: '152px',
      cell: (row) => (
        <span className="tabular">{row.caller ? formatNumber(row.caller) : 'withheld'}</span>
      ),
    },
    { from: 460, key: 'environment', header: 'Release', cell: environmentWords },
    {
      from: 820,
      key: 'variant',
      header: 'Variant',
      cell: (row) => (row.variantId && recordOf(draft, 'variant', row.variantId)?.name) ?? '',
    },
    { from: 600, key: 'messages', header: 'Messages', width: '98px', cell: Messages },
    {
      from: 0,
      key: 'phase',
      header: 'State',
      width: '104px',
      cell: (row) => phaseWords(row.phase),
    },
  ];
  return columns.filter(({ from }) => width >= from);
}

function Messages({ messages = 0 }: ConversationSummary) {
  if (messages === 0) return <span className="text-muted">none</span>;
  return <span className="tabular">{messages}</span>;
}

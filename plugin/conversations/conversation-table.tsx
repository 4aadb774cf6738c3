import { format } from 'date-fns';
import type { ConversationId } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { Card, type Column, Table } from '../../ui-kit/index.ts';
import type { ConversationSummary } from '../api/views.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { environmentWords, phaseWords } from './conversation-words.ts';

interface ConversationTableProps {
  rows: readonly ConversationSummary[];
  selected: ConversationId | null;
  onSelect: (id: ConversationId) => void;
}

export function ConversationTable({ rows, selected, onSelect }: ConversationTableProps) {
  const draft = useDraft((state) => state.draft);
  return (
    <Card flush>
      <Table
        label="Conversations"
        columns={columnsFor(draft)}
        rows={rows}
        rowKey={(row) => row.id}
        selectedKey={selected}
        onSelect={(row) => onSelect(row.id)}
      />
    </Card>
  );
}

function columnsFor(draft: Draft): readonly Column<ConversationSummary>[] {
  return [
    {
      key: 'started',
      width: '22%',
      header: 'Started',
      cell: (row) => (
        <span className="tabular">{format(new Date(row.startedAt), 'd MMM, H:mm:ss')}</span>
      ),
    },
    {
      key: 'caller',
      header: 'Caller',
      cell: (row) => (
        <span className="tabular">{row.caller ? formatNumber(row.caller) : 'withheld'}</span>
      ),
    },
    { key: 'environment', header: 'Release', cell: environmentWords },
    {
      key: 'variant',
      header: 'Variant',
      cell: (row) => (row.variantId && recordOf(draft, 'variant', row.variantId)?.name) ?? '',
    },
    { key: 'phase', header: 'State', cell: (row) => phaseWords(row.phase) },
  ];
}

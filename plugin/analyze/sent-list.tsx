import { SearchX } from 'lucide-react';
import { Button, Card, EmptyState, Spinner, Table } from '../../ui-kit/index.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { looksLikeNumber } from './list-filter.ts';
import { messageColumns } from './message-columns.tsx';
import { MessageFilters } from './message-filters.tsx';
import type { SentListState } from './use-sent-list.ts';

/** Our messages, with their filters. */
export function SentList({ sent }: { sent: SentListState }) {
  const { narrowing, pages, chosen, choose } = sent;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const { ref, width } = useElementWidth();
  return (
    <Card flush className="shrink-0">
      <div ref={ref}>
        <MessageFilters
          choice={choice}
          onChange={narrow}
          searchRef={search}
          onClear={isNarrowed ? clear : undefined}
        />
        <Table
          label="Messages"
          minWidth={0}
          columns={messageColumns(width)}
          rows={pages.list}
          rowKey={(row) => row.id}
          selectedKey={chosen}
          onSelect={(row) => choose(row.id)}
          empty={
            pages.isLoading ? (
              <Spinner label="Reading the messages…" className="m-6" />
            ) : (
              <NothingFound onClear={clear} isNumber={looksLikeNumber(choice.search)} />
            )
          }
        />
      </div>
    </Card>
  );
}

function NothingFound({ onClear, isNumber }: { onClear: () => void; isNumber: boolean }) {
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title="No message found"
      action={<Button onClick={onClear}>Show all</Button>}
    >
      {isNumber
        ? 'No text to a number with these digits has all of this.'
        : 'No message has all of this.'}
    </EmptyState>
  );
}

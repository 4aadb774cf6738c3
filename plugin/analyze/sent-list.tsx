import { looksLikeNumber } from './list-filter.ts';
import { messageColumns } from './message-columns.tsx';
import { MessageFilters } from './message-filters.tsx';
import { NarrowedList } from './narrowed-list.tsx';
import type { SentListState } from './use-sent-list.ts';

/** Our messages, with their filters. */
export function SentList({ sent }: { sent: SentListState }) {
  const { narrowing, pages, chosen, choose } = sent;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const why = looksLikeNumber(choice.search)
    ? 'No text to a number with these digits has all of this.'
    : 'No message has all of this.';
  return (
    <NarrowedList
      label="Messages"
      filters={
        <MessageFilters
          choice={choice}
          onChange={narrow}
          searchRef={search}
          onClear={isNarrowed ? clear : undefined}
        />
      }
      columnsAt={messageColumns}
      rows={pages.list}
      rowKey={(row) => row.id}
      selectedKey={chosen}
      onSelect={(row) => choose(row.id)}
      isLoading={pages.isLoading}
      reading="Reading the messages…"
      nothing={{ title: 'No message found', why, onClear: clear }}
    />
  );
}

import { FilterBar } from '../analyze/filter-bar.tsx';
import { PERIOD_OPTIONS } from '../analyze/list-filter.ts';
import { NarrowedList } from '../analyze/narrowed-list.tsx';
import { receivedColumns } from './received-columns.tsx';
import { TAKEN_OPTIONS, TRANSPORT_OPTIONS } from './received-filter.ts';
import type { ReceivedListState } from './use-received-list.ts';

/** What came in, with its filters. */
export function ReceivedList({ received }: { received: ReceivedListState }) {
  const { narrowing, pages, chosen, choose } = received;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const why =
    choice.search.trim() === ''
      ? 'No text that came in has all of this.'
      : 'Texts are found by who wrote them. Write the whole number with its country code, like +1 555 010 0142.';
  return (
    <NarrowedList
      label="Texts that came in"
      filters={
        <FilterBar
          label="Which texts"
          searchLabel="Search by number"
          fields={[
            { label: 'Taken as', part: 'takenAs', options: TAKEN_OPTIONS },
            { label: 'Days', part: 'period', options: PERIOD_OPTIONS },
            { label: 'Came from', part: 'transport', options: TRANSPORT_OPTIONS },
          ]}
          choice={choice}
          onChange={narrow}
          searchRef={search}
          onClear={isNarrowed ? clear : undefined}
        />
      }
      columnsAt={receivedColumns}
      rows={pages.list}
      rowKey={(row) => row.id}
      selectedKey={chosen}
      onSelect={(row) => choose(row.id)}
      isLoading={pages.isLoading}
      reading="Reading the texts…"
      nothing={{ title: 'No text found', why, onClear: clear }}
    />
  );
}

import { FilterBar } from '../analyze/filter-bar.tsx';
import { looksLikeNumber, PERIOD_OPTIONS } from '../analyze/list-filter.ts';
import { NarrowedList } from '../analyze/narrowed-list.tsx';
import { senderName } from '../opt-outs/opt-out-words.ts';
import { receivedColumns } from './received-columns.tsx';
import { TAKEN_OPTIONS, TRANSPORT_OPTIONS } from './received-filter.ts';
import type { ReceivedListState } from './use-received-list.ts';

/** What came in, with its filters. */
export function ReceivedList({ received }: { received: ReceivedListState }) {
  const { narrowing, pages, senders, chosen, choose } = received;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  return (
    <NarrowedList
      label="Texts that came in"
      filters={
        <FilterBar
          label="Which texts"
          searchLabel="Search by number, or part of it"
          fields={[
            { label: 'Taken as', part: 'takenAs', options: TAKEN_OPTIONS },
            {
              label: 'Sender',
              part: 'sender',
              options: [
                { value: 'all', label: 'All senders' },
                ...senders.map((one) => ({ value: one.key, label: senderName(one) })),
              ],
            },
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
      nothing={{ title: 'No text found', why: nothingWords(choice.search), onClear: clear }}
    />
  );
}

function nothingWords(search: string): string {
  if (search.trim() === '') return 'No text that came in has all of this.';
  if (looksLikeNumber(search)) return 'No text from a number with these digits has all of this.';
  return 'Texts are found by the number of who wrote them, or part of it, like 0142 or +1 555.';
}

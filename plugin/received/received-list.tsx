import { Card, Spinner, Table } from '../../ui-kit/index.ts';
import { FilterBar } from '../analyze/filter-bar.tsx';
import { PERIOD_OPTIONS } from '../analyze/list-filter.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { receivedColumns } from './received-columns.tsx';
import { NothingFound } from './received-empty.tsx';
import { TAKEN_OPTIONS, TRANSPORT_OPTIONS } from './received-filter.ts';
import type { ReceivedListState } from './use-received-list.ts';

/** What came in, with its filters. */
export function ReceivedList({ received }: { received: ReceivedListState }) {
  const { narrowing, pages, chosen, choose } = received;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const { ref, width } = useElementWidth();
  return (
    <Card flush className="shrink-0">
      <div ref={ref}>
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
        <Table
          label="Texts that came in"
          minWidth={0}
          columns={receivedColumns(width)}
          rows={pages.list}
          rowKey={(row) => row.id}
          selectedKey={chosen}
          onSelect={(row) => choose(row.id)}
          empty={
            pages.isLoading ? (
              <Spinner label="Reading the texts…" className="m-6" />
            ) : (
              <NothingFound search={choice.search} onClear={clear} />
            )
          }
        />
      </div>
    </Card>
  );
}

import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Card, EmptyState, Spinner, Table, type TableProps } from '../../ui-kit/index.ts';
import { useElementWidth } from '../builder/use-element-width.ts';

interface NarrowedListProps<Row>
  extends Pick<TableProps<Row>, 'label' | 'rows' | 'rowKey' | 'selectedKey' | 'onSelect'> {
  filters: ReactNode;
  /** Those there is room for in a list that is so wide. */
  columnsAt: (width: number) => TableProps<Row>['columns'];
  isLoading: boolean;
  /** What is being read. */
  reading: string;
  /** Where nothing fits the filters: a title, why, and how to see all. */
  nothing: { readonly title: string; readonly why: string; readonly onClear: () => void };
}

/** A card with filters over a list. */
export function NarrowedList<Row>(props: NarrowedListProps<Row>) {
  const { filters, columnsAt, isLoading, reading, nothing, ...table } = props;
  const { ref, width } = useElementWidth();
  const nothingFound = (
    <EmptyState
      icon={<SearchX size={20} />}
      title={nothing.title}
      action={<Button onClick={nothing.onClear}>Show all</Button>}
    >
      {nothing.why}
    </EmptyState>
  );
  return (
    <Card flush className="shrink-0">
      <div ref={ref}>
        {filters}
        <Table
          {...table}
          minWidth={0}
          columns={columnsAt(width)}
          empty={isLoading ? <Spinner label={reading} className="m-6" /> : nothingFound}
        />
      </div>
    </Card>
  );
}

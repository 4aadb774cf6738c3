import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { cx } from './cx.ts';
import type { Column, Sort } from './table-column.ts';

interface TableHeaderProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

/** A column's header; a button where the table can be sorted by it. */
export function TableHeader<Row>({ column, sort, onSort }: TableHeaderProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const sortable = column.sortable && onSort;
  return (
    <th
      scope="col"
      aria-sort={sortable ? (direction ?? 'none') : undefined}
      style={column.width ? { width: column.width } : undefined}
      className={cx(
        'px-3 py-2 text-secondary font-[560] text-muted first:pl-4 last:pr-4',
        column.align === 'end' && 'text-right',
      )}
    >
      {sortable ? (
        <button
          type="button"
          onClick={() =>
            onSort({
              key: column.key,
              direction: direction === 'ascending' ? 'descending' : 'ascending',
            })
          }
          className="-mx-1.5 inline-flex items-center gap-1 rounded-chip px-1.5 py-0.5 hover:bg-sunken hover:text-text"
        >
          {column.header}
          <SortMark direction={direction} />
        </button>
      ) : (
        <span className={column.hideHeader ? 'sr-only' : 'block truncate'}>{column.header}</span>
      )}
    </th>
  );
}

function SortMark({ direction }: { direction: Sort['direction'] | undefined }) {
  if (direction === 'ascending') return <ArrowUp size={13} aria-hidden />;
  if (direction === 'descending') return <ArrowDown size={13} aria-hidden />;
  return <ChevronsUpDown size={13} aria-hidden className="opacity-60" />;
}

import { type ReactNode, useState } from 'react';
import { cx } from './cx.ts';
import type { Column, Sort } from './table-column.ts';
import { TableHeader } from './table-header.tsx';
import { TableRow } from './table-row.tsx';

export interface TableProps<Row> {
  /** What the rows are; read out, not shown. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes rows selectable: click, or arrows and Enter. */
  onSelect?: ((row: Row) => void) | undefined;
  selectedKey?: string | null | undefined;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Stands below the headers while there are no rows: an EmptyState. */
  empty?: ReactNode;
  /** Below this width in pixels the table scrolls sideways; 110 per column unless told. */
  minWidth?: number | undefined;
  className?: string | undefined;
}

/**
 * A table without vertical lines. With `onSelect` it is a grid for screen readers: one stop for
 * Tab, at the row where one was last; arrows, Home and End to move between rows, Enter or Space to
 * select.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, onSelect, selectedKey, sort, onSort, empty } = props;
  const selected = rows.findIndex((row) => rowKey(row) === selectedKey);
  const [visited, setVisited] = useState<string | null>(null);
  const at = rows.findIndex((row) => rowKey(row) === visited);
  const tabStop = Math.max(0, at === -1 ? selected : at);
  return (
    <div className={cx('overflow-x-auto', props.className)}>
      <table
        aria-label={label}
        role={onSelect ? 'grid' : undefined}
        className="w-full table-fixed border-collapse text-left"
        style={{ minWidth: props.minWidth ?? columns.length * 110 }}
      >
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <TableHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              onSelect={onSelect}
              selected={index === selected}
              tabStop={index === tabStop}
              onVisit={() => setVisited(rowKey(row))}
            />
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

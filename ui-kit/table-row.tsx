import type { KeyboardEvent, MouseEvent } from 'react';
import { cx } from './cx.ts';
import type { Column } from './table-column.ts';

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  onSelect: ((row: Row) => void) | undefined;
  selected: boolean;
  /** The one row that Tab reaches; arrows move on from it. */
  tabStop: boolean;
  /** The keyboard, or a click, has come to it. */
  onVisit: () => void;
}

/** One row; selectable by mouse and keyboard where the table says so. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, onSelect, selected, tabStop, onVisit } = props;
  function press(event: KeyboardEvent<HTMLTableRowElement>) {
    // Keys pressed in a button or a menu inside the row are theirs.
    if (event.target !== event.currentTarget) return;
    const next = rowFor(event.key, event.currentTarget);
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(row);
    }
  }
  const selectable = onSelect
    ? {
        tabIndex: tabStop ? 0 : -1,
        'aria-selected': selected,
        onClick: (event: MouseEvent<HTMLTableRowElement>) => {
          if (isOwnClick(event)) onSelect(row);
        },
        onKeyDown: press,
        onFocus: onVisit,
      }
    : {};
  return (
    <tr
      {...selectable}
      className={cx(
        'border-b border-line -outline-offset-2 transition-colors last:border-b-0',
        onSelect && 'cursor-pointer',
        selected ? 'bg-accent-soft' : onSelect && 'hover:bg-sunken',
      )}
    >
      {columns.map((column) => (
        <td
          key={column.key}
          className={cx(
            'truncate px-3 py-[11px] first:pl-4 last:pr-4',
            (column.figures || column.align === 'end') && 'tabular',
            column.align === 'end' && 'text-right',
          )}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A click on a button in the row, or in a menu opened from it, is not a click on the row. */
function isOwnClick({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  const control = target.closest('button, a, input, select, textarea, label');
  return !control || !currentTarget.contains(control);
}

function rowFor(key: string, row: HTMLTableRowElement): HTMLElement | null {
  const found =
    key === 'ArrowDown'
      ? row.nextElementSibling
      : key === 'ArrowUp'
        ? row.previousElementSibling
        : key === 'Home'
          ? row.parentElement?.firstElementChild
          : key === 'End'
            ? row.parentElement?.lastElementChild
            : null;
  return found instanceof HTMLElement ? found : null;
}

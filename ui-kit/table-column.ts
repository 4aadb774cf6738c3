import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  /** The header is read out but not shown: a column of buttons. */
  hideHeader?: boolean | undefined;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, in tabular figures. */
  align?: 'start' | 'end' | undefined;
  /** Times and phone numbers, whose digits stand below one another from the left. */
  figures?: boolean | undefined;
  /** Any CSS width; columns without one share the rest. Long texts are cut with an ellipsis. */
  width?: string | undefined;
  /** Lets the header sort by this column. */
  sortable?: boolean | undefined;
}

export interface Sort {
  key: string;
  direction: 'ascending' | 'descending';
}

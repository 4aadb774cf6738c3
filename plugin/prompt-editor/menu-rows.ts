import type { InsertKind } from './chip-language.ts';
import type { MenuGroup, MenuItem } from './menu-groups.ts';

/** What the arrows of the insert menu go through, from top to bottom. */
export type MenuRow =
  | { readonly does: 'insert'; readonly item: MenuItem }
  | { readonly does: 'create'; readonly kind: InsertKind };

/** The rows of the groups; without a match, one for each kind that can be created. */
export function menuRows(
  groups: readonly MenuGroup[],
  kinds: readonly InsertKind[],
  canCreate: boolean,
): MenuRow[] {
  if (groups.length === 0) {
    return canCreate ? kinds.map((kind) => ({ does: 'create', kind })) : [];
  }
  return groups.flatMap(({ kind, items }): MenuRow[] => [
    ...(canCreate ? [{ does: 'create' as const, kind }] : []),
    ...items.map((item) => ({ does: 'insert' as const, item })),
  ]);
}

/**
 * The row that Enter takes at once: the first that inserts, so that nothing is created unasked. Where
 * there is nothing yet and no name was typed, the first that asks for one.
 */
export function firstRow(rows: readonly MenuRow[], query: string): number {
  const inserts = rows.findIndex((row) => row.does === 'insert');
  return inserts < 0 && query === '' && rows.length > 0 ? 0 : inserts;
}

/** The row after a key; -1 is none. Undefined for keys that do not move. */
export function rowAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

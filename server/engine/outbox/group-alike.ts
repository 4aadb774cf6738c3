import type { MessageRow } from '../outbox-types.ts';

/** Groups of messages of one status and one number of attempts, which one query can change. */
export function groupAlike(rows: readonly MessageRow[]): MessageRow[][] {
  const groups = new Map<string, MessageRow[]>();
  for (const row of rows) {
    const key = `${row.status} ${row.attempts}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

import type { ReadTx } from '../db/handles.ts';
import { type ConversationSummary, conversationSummary } from './conversation-view.ts';
import { messageCounts, releaseNumbers, type SummaryRow } from './repo.ts';

/** A conversation as lists show it. */
export interface ListedConversation extends ConversationSummary {
  /** How many texts it has. */
  readonly messages: number;
}

/** With what stands in other tables, each asked once for all of them. */
export async function listedRows(
  tx: ReadTx,
  rows: readonly SummaryRow[],
): Promise<ListedConversation[]> {
  const counts = await messageCounts(
    tx,
    rows.map((row) => row.id),
  );
  const numbers = await releaseNumbers(
    tx,
    rows.map((row) => row.releaseId),
  );
  return rows.map((row) => ({
    ...conversationSummary(row, numbers.get(row.releaseId) ?? null),
    messages: counts.get(row.id) ?? 0,
  }));
}

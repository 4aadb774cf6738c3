import type { ConversationId } from '../../../core/ids.ts';
import type { E164 } from '../../../core/phone.ts';
import type { ReadTx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import type { MessageRow } from '../../engine/outbox-types.ts';
import { lastSentBeforeText } from '../../opt-outs/origins-repo.ts';
import type { ReceivedView } from '../../../core/messaging/received-views.ts';
import { keywordsFrom } from './keywords-repo.ts';
import { receivedView } from '../../received/received-view.ts';

/**
 * The keywords that people texted back to a conversation's texts, the oldest first: each belongs to the
 * last text that they had got before, as an opt-out does.
 */
export async function keywordsAfter(
  tx: ReadTx,
  conversationId: ConversationId,
  texts: readonly MessageRow[],
): Promise<ReceivedView[]> {
  const firsts = new Map<E164, MessageRow>();
  for (const text of texts) {
    const known = firsts.get(text.recipient);
    if (!known || text.createdAt < known.createdAt) firsts.set(text.recipient, text);
  }
  const said = await together(
    [...firsts.values()].map(({ projectId, recipient, createdAt }) =>
      keywordsFrom(tx, projectId, recipient, createdAt),
    ),
  );
  const found = said.flat();
  const origins = await together(found.map((row) => lastSentBeforeText(tx, row)));
  return found
    .filter((_, n) => origins[n]?.conversationId === conversationId)
    .toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
    .map(receivedView);
}

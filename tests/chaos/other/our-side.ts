import { z } from 'zod';
import type { Db } from '../../../server/db/handles.ts';
import { messageHistory, messages } from '../../../server/db/schema.sqlite.ts';
import type { MessageRow } from '../../../server/engine/outbox-types.ts';

const detailSchema = z.object({ providerSid: z.string().nullish() }).nullable();

/** What our database says at this moment, and every id of the provider's it knows, by message. */
export async function ourSide(
  db: Db,
): Promise<{ rows: MessageRow[]; sids: Map<string, Set<string>> }> {
  const { rows, lines } = await db.read(async (tx) => ({
    rows: await tx.select().from(messages),
    lines: await tx.select().from(messageHistory),
  }));
  const sids = new Map<string, Set<string>>();
  const add = (id: string, sid: string | null | undefined) => {
    if (typeof sid === 'string') sids.set(id, (sids.get(id) ?? new Set()).add(sid));
  };
  for (const { id, providerSid } of rows) add(id, providerSid);
  for (const { messageId, detail } of lines)
    add(messageId, detailSchema.parse(detail)?.providerSid);
  return { rows, sids };
}

import { setTimeout as wait } from 'node:timers/promises';
import { and, count, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../../server/db/handles.ts';
import { inboundMessages, messages, statusCallbacks } from '../../../server/db/schema.sqlite.ts';

/** How long after the last answer the work was done that the answers did not wait for. */
export async function untilDone(db: Db): Promise<number> {
  const begun = performance.now();
  while (await isAnythingLeft(db)) await wait(5);
  return performance.now() - begun;
}

function isAnythingLeft(db: Db): Promise<boolean> {
  return db.read(async (tx) => {
    const [callback] = await tx.select().from(statusCallbacks).limit(1);
    const waits = and(isNull(inboundMessages.handledAt), isNotNull(inboundMessages.conversationId));
    const [text] = await tx.select().from(inboundMessages).where(waits).limit(1);
    return callback !== undefined || text !== undefined;
  });
}

/** What has come of it all. */
export function tally(db: Db): Promise<{ readonly delivered: number; readonly texts: number }> {
  return db.read(async (tx) => {
    const isDelivered = eq(messages.status, 'delivered');
    const [delivered] = await tx.select({ n: count() }).from(messages).where(isDelivered);
    const [texts] = await tx.select({ n: count() }).from(inboundMessages);
    return { delivered: delivered?.n ?? 0, texts: texts?.n ?? 0 };
  });
}

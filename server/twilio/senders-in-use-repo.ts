import { and, eq, gte } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { ENVIRONMENTS, senderValue } from '../../core/phone.ts';
import type { ReadTx } from '../db/handles.ts';
import { messageStats, records } from '../db/schema.sqlite.ts';

/** A sender that has not texted for this long, and that no template names, is nobody's concern. */
const RECENT_MS = 30 * 24 * 3_600_000;

/** Numbers and Messaging Services that the project's templates name, or that texted lately. */
export async function sendersInUse(
  tx: ReadTx,
  projectId: ProjectId,
  now: Date,
): Promise<ReadonlySet<string>> {
  const isTemplate = and(eq(records.projectId, projectId), eq(records.kind, 'template'));
  const named = (await tx.select({ json: records.json }).from(records).where(isTemplate)).flatMap(
    ({ json }) => {
      if (json.kind !== 'template') return [];
      return ENVIRONMENTS.flatMap((environment) => {
        const sender = json.senders[environment];
        return sender ? [senderValue(sender)] : [];
      });
    },
  );
  const since = new Date(now.getTime() - RECENT_MS).toISOString().slice(0, 10);
  const isRecent = and(eq(messageStats.projectId, projectId), gte(messageStats.day, since));
  const texted = await tx
    .selectDistinct({ key: messageStats.senderKey })
    .from(messageStats)
    .where(isRecent);
  return new Set([...named, ...texted.map(({ key }) => key)]);
}

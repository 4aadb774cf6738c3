import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';

/**
 * What was texted back at once to these keywords, by the provider's ids of the keywords. It went out in
 * the answer to Twilio's request, so it stands in no outbox; each was answered once, or by Twilio itself.
 */
export async function answersTo(
  tx: ReadTx,
  projectId: ProjectId,
  providerSids: readonly string[],
): Promise<Map<string, string>> {
  if (providerSids.length === 0) return new Map();
  const { providerSid, reply } = inboundMessages;
  const where = and(
    eq(inboundMessages.projectId, projectId),
    inArray(providerSid, [...providerSids]),
    isNotNull(reply),
  );
  const rows = await tx.select({ providerSid, reply }).from(inboundMessages).where(where);
  return new Map(rows.map((row) => [row.providerSid, row.reply ?? '']));
}

import type { ProjectId } from '../core/ids.ts';
import { conversationById, type ConversationRow } from '../server/runtime/repo.ts';
import type { TestServer } from './server.ts';

/** What is stored of a conversation that has just started, for tests that store many like it. */
export async function startedRow(
  { client, afterword }: TestServer,
  projectId: ProjectId,
): Promise<ConversationRow> {
  const call = { projectId, environment: 'sandbox', caller: null } as const;
  const { conversationId } = await client.conversations.start.mutate(call);
  const row = await afterword.services.db.read((tx) => conversationById(tx, conversationId));
  if (!row) throw new Error('the conversation is gone');
  return row;
}

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { agree, FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { conversationEvents } from '../db/schema.sqlite.ts';

const HOUR_MS = 3_600_000;

let server: TestServer;
let projectId: ProjectId;

beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  ({ projectId } = await openHotel(server.afterword.services));
});
afterAll(() => server.close());

async function call(channel: 'api' | 'simulator' | 'scenario' = 'api'): Promise<ConversationId> {
  const { conversations } = server.client;
  const place = { projectId, environment: 'sandbox', caller: '+447700900123' } as const;
  return (await conversations.start.mutate({ ...place, channel })).conversationId;
}
async function publish(): Promise<void> {
  const more = { note: '', acceptedWarnings: [], acceptAllWarnings: true };
  const answer = await server.client.releases.publish.mutate({ projectId, ...more });
  expect(answer.published).toBe(true);
}
async function sandbox() {
  const { environments } = await server.client.deployments.list.query({ projectId });
  const { openConversations, openCalls } = environments.find(
    ({ environment }) => environment === 'sandbox',
  ) ?? { openConversations: null, openCalls: null };
  return { openConversations, openCalls };
}

describe('the calls that go on in an environment', () => {
  it('are those of callers, by the release that they are on', async () => {
    expect(await sandbox()).toEqual({ openConversations: 0, openCalls: [] });
    await call('simulator');
    await call('scenario');
    const first = await call();
    await publish();
    await call();
    await call();
    const both = [
      { release: 1, calls: 1 },
      { release: 2, calls: 2 },
    ];
    expect(await sandbox()).toEqual({ openConversations: 3, openCalls: both });
    await server.client.conversations.end.mutate({ projectId, conversationId: first });
    expect(await sandbox()).toEqual({ openConversations: 2, openCalls: both.slice(1) });
  });

  it('are no thread by text', async () => {
    const before = await sandbox();
    const { conversationId } = await agree(server.afterword.services, projectId);
    await server.client.conversations.end.mutate({ projectId, conversationId });
    const reply = { projectId, conversationId, from: '+447700900123', text: 'when is breakfast' };
    await server.client.conversations.smsReply.mutate({ ...reply, eventId: 'reply1' });
    await server.afterword.services.messaging.inbound.settled();
    const { conversations } = await server.client.conversations.list.query({ projectId });
    expect(conversations[0]).toMatchObject({ channel: 'sms', outcome: 'open', run: 'call' });
    expect(await sandbox()).toEqual(before);
  });

  it('are none in which nothing was said for an hour: its end may have been lost', async () => {
    const before = await sandbox();
    const lost = await call();
    expect((await sandbox()).openConversations).toBe((before.openConversations ?? 0) + 1);
    await server.afterword.services.db.write(async (tx) => {
      const at = new Date(Date.now() - HOUR_MS - 1_000);
      await tx
        .update(conversationEvents)
        .set({ at })
        .where(eq(conversationEvents.conversationId, lost));
    });
    expect(await sandbox()).toEqual(before);
  });
});

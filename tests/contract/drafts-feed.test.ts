import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeIdSchema, type ProjectId, topicIdSchema } from '../../core/ids.ts';
import { defaultTopic } from '../../core/records/topic.ts';
import { connectTo, startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let projectId: ProjectId;
let changes = 0;

beforeAll(async () => {
  server = await startTestServer();
  ({ projectId } = await server.client.projects.create.mutate({ name: 'Test', from: 'empty' }));
});
afterAll(() => server.close());

async function saveTopic(): Promise<string> {
  const n = ++changes;
  const topic = defaultTopic(topicIdSchema.parse(`top_${n}`), { x: 0, y: 0 });
  await server.client.drafts.save.mutate({
    projectId,
    changeId: changeIdSchema.parse(`chg_${n}`),
    change: { put: [topic], remove: [] },
    base: {},
  });
  return topic.id;
}

/** Listens until this many changes have come, and returns their revisions and first records. */
function listen(since: number, count: number): Promise<[rev: number, id: string | undefined][]> {
  return new Promise((resolve, reject) => {
    const seen: [number, string | undefined][] = [];
    const feed = connectTo(server.url).drafts.feed.subscribe(
      { projectId, since },
      {
        onData({ data }) {
          seen.push([data.rev, data.change.put[0]?.id]);
          if (seen.length < count) return;
          feed.unsubscribe();
          resolve(seen);
        },
        onError: reject,
      },
    );
  });
}

describe('drafts.feed', () => {
  it('brings what was missed, then what happens, each once and in order', async () => {
    const first = await saveTopic();
    const heard = listen(1, 4);
    const later = [await saveTopic(), await saveTopic(), await saveTopic()];
    expect(await heard).toEqual([first, ...later].map((id, i) => [i + 2, id]));
  });

  it('starts where it is told to', async () => {
    const { rev } = await server.client.drafts.get.query({ projectId });
    const heard = listen(rev, 1);
    const id = await saveTopic();
    expect(await heard).toEqual([[rev + 1, id]]);
  });

  it('resumes by the id of the last event, as a browser asks after a reconnect', async () => {
    const { rev } = await server.client.drafts.get.query({ projectId });
    const input = encodeURIComponent(JSON.stringify({ projectId, since: 0 }));
    const stop = new AbortController();
    const response = await fetch(`${server.url}/trpc/drafts.feed?input=${input}`, {
      headers: { accept: 'text/event-stream', 'last-event-id': String(rev - 1) },
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const part of response.body ?? []) {
      text += new TextDecoder().decode(part);
      if (text.includes(`id: ${rev}`)) break;
    }
    stop.abort();
    expect(text).not.toContain(`id: ${rev - 1}\n`);
  });

  it('does not hold up the stopping of the server', async () => {
    const own = await startTestServer();
    const mine = await own.client.projects.create.mutate({ name: 'T', from: 'empty' });
    await new Promise<void>((resolve, reject) => {
      own.client.drafts.feed.subscribe(
        { projectId: mine.projectId, since: 0 },
        { onData: () => resolve(), onError: reject },
      );
    });
    await own.close();
  });
});

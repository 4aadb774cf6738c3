import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeIdSchema, type ProjectId } from '../../core/ids.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let projectId: ProjectId;
let changes = 0;

beforeAll(async () => {
  server = await startTestServer();
  ({ projectId } = await server.client.projects.create.mutate({ name: 'Test', from: 'empty' }));
});
afterAll(() => server.close());

/** Posts what no typed client would send. */
async function post(procedure: string, input: unknown) {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

function save(...put: unknown[]) {
  const changeId = changeIdSchema.parse(`chg_${++changes}`);
  return post('drafts.save', { projectId, changeId, change: { put, remove: [] }, base: {} });
}

const topic = {
  id: 'top_1',
  kind: 'topic',
  rev: 0,
  name: 'Parking',
  enabled: true,
  exampleQueries: [],
  content: [],
  notes: [],
  tags: [],
  position: { x: 0, y: 0 },
};
const senders = { sandbox: null, 'pre-release': null, live: null };
const template = {
  id: 'tpl_1',
  kind: 'template',
  rev: 0,
  title: 'directions_en',
  body: 'Hi',
  senders,
  missing: {},
};
const action = {
  id: 'act_1',
  kind: 'action',
  rev: 0,
  type: 'sms',
  prompt: [],
  config: {},
  position: { x: 0, y: 0 },
};

describe('bad input gets a sentence that names what is wrong', () => {
  it.each([
    [
      'a body of 501 characters',
      { ...template, body: 'x'.repeat(501) },
      '“directions_en” cannot be saved. body: an SMS body has at most 500 characters',
    ],
    [
      'a sender +1555',
      { ...template, senders: { ...senders, live: { type: 'number', number: '+1555' } } },
      'senders.live.number: write the number in international form',
    ],
    [
      'a sender MG123',
      { ...template, senders: { ...senders, live: { type: 'service', sid: 'MG123' } } },
      'senders.live.sid: a Messaging Service id is MG followed by 32 hexadecimal digits',
    ],
    ['an empty name', { ...topic, name: '  ' }, 'topic “  ” cannot be saved. name: give it a name'],
    ['an id of another kind', { ...topic, id: 'tpl_1' }, 'id: an id that starts with top_'],
    ['an unknown kind', { ...topic, kind: 'robot' }, 'robot “Parking” cannot be saved. kind:'],
    [
      'an unknown action type',
      { ...action, type: 'fax' },
      'type: “fax” is not an action type here',
    ],
    [
      'an inherited action type',
      { ...action, type: 'constructor' },
      'type: “constructor” is not an action type here',
    ],
    [
      'a config that does not fit',
      { ...action, config: { when: 'never' } },
      'action “Send SMS” cannot be saved. config:',
    ],
    [
      'a config without end',
      { ...action, config: { a: JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) } },
      'config.a: nest it at most 100 levels deep',
    ],
    ['no record at all', null, 'record “without an id” cannot be saved'],
  ])('%s', async (_name, record, words) => {
    const { status, body } = await save({ ...topic, id: 'top_ok' }, record);
    expect(status).toBe(400);
    expect(body.error.message).toContain(words);
    expect(body.error.data).toMatchObject({
      code: 'bad_input',
      remedy: expect.stringMatching(/./),
    });
    const { records } = await server.client.drafts.get.query({ projectId });
    expect(records.map((one) => one.id)).toEqual(['set_project']);
  });

  it('a title used twice in one change', async () => {
    const { status, body } = await save(template, { ...template, id: 'tpl_2' });
    expect(status).toBe(409);
    expect(body.error.message).toBe('There is already an SMS template called “directions_en”.');
  });

  it('a topic of 50 MB, announced by its length', async () => {
    const { status, body } = await save({ ...topic, content: [{ text: 'x'.repeat(50_000_000) }] });
    expect(status).toBe(413);
    expect(body.error).toMatchObject({
      message: 'This request is larger than 8 MB.',
      data: { code: 'too_large' },
    });
  });

  it('the same without a length, cut off on the way', async () => {
    let sent = 0;
    const chunk = new Uint8Array(65_536).fill(120);
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
      body: new ReadableStream({
        pull(controller) {
          sent += chunk.length;
          if (sent > 200_000_000) controller.close();
          else controller.enqueue(chunk);
        },
      }),
    };
    const answer = await fetch(`${server.url}/trpc/drafts.save`, init).catch(() => null);
    // Either the answer came through or the connection was cut before it: but it was not read on.
    if (answer) expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(100_000_000);
  });

  it('takes a request that does not say its length', async () => {
    const send = (path: string, parts: readonly string[]) => {
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
        body: new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
            controller.close();
          },
        }),
      };
      return fetch(`${server.url}/trpc/${path}`, init);
    };
    const made = await send('projects.create', ['{"name":', '"In pieces"}']);
    expect(made.status).toBe(200);
    const { projects } = await server.client.projects.list.query();
    expect(projects.map((one) => one.name)).toContain('In pieces');
    expect((await send('projects.create', [])).status).toBe(400);
  });

  it('a page after a moment that no clock shows', async () => {
    const { client } = server;
    const never = '9999999999999999';
    const lists = [
      client.messages.list.query({ projectId, before: `${never}_msg_a` }),
      client.messages.received.query({ projectId, before: `${never}_SM1` }),
      client.conversations.list.query({ projectId, before: `${never}_cnv_a` }),
      client.optOuts.list.query({ projectId, before: `${never}_+447700900123_twilio|none` }),
      client.optOuts.ended.query({ projectId, before: `${never} +447700900123 end_a` }),
    ];
    for (const list of await Promise.allSettled(lists)) {
      expect(list).toMatchObject({ status: 'rejected', reason: { data: { code: 'bad_input' } } });
    }
  });

  it('more for an import', async () => {
    const { status } = await post('projects.import', { zipBase64: 'A'.repeat(9_000_000) });
    expect(status).toBe(400);
    const over = await post('projects.import', { zipBase64: 'A'.repeat(27_000_000) });
    expect(over.body.error.message).toBe('This request is larger than 25 MB.');
  });

  it('broken JSON, an unknown procedure, wrong types', async () => {
    expect(await post('drafts.save', '{"a":')).toMatchObject({ status: 400 });
    expect(await post('drafts.explode', {})).toMatchObject({
      status: 404,
      body: { error: { data: { code: 'not_found' } } },
    });
    const wrong = await post('drafts.save', { projectId, changeId: 7, change: {}, base: [] });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('changeId:');
  });

  it('shows nothing of a bug but an id', async () => {
    const list = vi.spyOn(server.afterword.services.projects, 'list').mockImplementation(() => {
      throw new Error('secret detail');
    });
    try {
      const response = await fetch(`${server.url}/trpc/projects.list`);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).toContain('Something went wrong in Afterword itself');
      expect(text).not.toContain('secret detail');
      expect(text).not.toContain('stack');
    } finally {
      list.mockRestore();
    }
  });
});

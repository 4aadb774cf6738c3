import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeId, changeIdSchema } from '../../core/ids.ts';
import { ASK, FAST_ENGINE, CALLER, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { plainJson } from './plain-json.ts';

describe('JSON that every database reads back', () => {
  it.each([
    ['half \ud83d', 'half \uFFFD'],
    ['\ude00 the other', '\uFFFD the other'],
    ['NUL \0.', 'NUL \uFFFD.'],
    ['whole 😀, "quoted"\n\t\u0001', 'whole 😀, "quoted"\n\t\u0001'],
    // Words, not an escape.
    ['\\u0000 \\\\ud83d', '\\u0000 \\\\ud83d'],
    ['\\\0', '\\\uFFFD'],
  ])('of %j', (text, read) => {
    expect(JSON.parse(plainJson({ [text]: [text] }))).toEqual({ [read]: [read] });
  });
});

describe.each([
  ['half an emoji', '\ud83d'],
  ['a NUL', '\0'],
])('words with %s in them', (_, sign) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
  });
  afterAll(() => server.close());

  it('agree to a text like any others, also where they are said again', async () => {
    const { client } = server;
    const { projectId } = await openHotel(server.afterword.services);
    const place = { projectId, environment: 'sandbox', caller: CALLER } as const;
    const { conversationId } = await client.conversations.start.mutate(place);
    const say = (text: string, eventId: string) =>
      client.conversations.say.mutate({ projectId, conversationId, text, eventId });
    await say(ASK, 'ask');
    for (const _again of [1, 2]) {
      const { messages } = await say(`yes please ${sign}`, 'yes');
      expect(messages).toMatchObject([{ receipt: { words: 'yes please \uFFFD' } }]);
    }
  });

  it('are saved with the draft, also where that is asked for twice', async () => {
    const { client } = server;
    const { projectId } = await client.projects.create.mutate({ name: 'Signs', from: 'demo' });
    const { records } = await client.drafts.get.query({ projectId });
    const topic = records.find((one) => one.kind === 'topic');
    if (!topic) throw new Error('the demo has topics');
    const change = { put: [{ ...topic, name: `Parking ${sign}` }], remove: [] };
    const changeId = makeId(changeIdSchema, 'chg', 'signs');
    const order = { projectId, changeId, change, base: { [topic.id]: topic.rev } };
    const saved = await client.drafts.save.mutate(order);
    expect(saved).toMatchObject({ saved: true });
    expect(await client.drafts.save.mutate(order)).toEqual(saved);
  });
});

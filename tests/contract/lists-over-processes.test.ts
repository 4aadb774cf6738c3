import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Afterword, createAfterword } from '../../server/create-afterword.ts';
import { agree, FAST_ENGINE, openHotel } from '../hotel.ts';
import { connectTo, type TestPlace, testPlace } from '../server.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';

let place: TestPlace;
let front: Afterword;
let worker: ServerProcess | null = null;

beforeEach(async () => {
  place = await testPlace();
  const { data, databaseUrl } = place;
  const config = { host: '127.0.0.1', port: 0, data, databaseUrl };
  front = await createAfterword({
    config,
    engine: FAST_ENGINE,
    log: pino({ level: 'silent' }),
  });
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
  await front.close();
  await place.remove();
});

it('a list shows what became of a text that another process has sent', async () => {
  const { url } = await front.listen({ dispatch: false });
  const { projectId } = await openHotel(front.services);
  const { message, conversationId } = await agree(front.services, projectId);
  const client = connectTo(url);
  const look = async () => {
    const [list, byId] = await Promise.all([
      client.messages.list.query({ projectId }),
      client.messages.getMany.query({ projectId, messageIds: [message.id] }),
    ]);
    return [...list.messages, ...byId.messages].map(({ id, status }) => ({ id, status }));
  };
  const twice = (status: string) => [1, 2].map(() => ({ id: message.id, status }));
  expect(await look()).toEqual(twice('queued'));

  const { data, databaseUrl } = place;
  worker = startServerProcess({
    config: { data, databaseUrl },
    engine: FAST_ENGINE,
    role: 'worker',
  });
  await expect.poll(look, { timeout: 60_000 }).toEqual(twice('delivered'));
  const texted = { projectId, text: 'delivered' } as const;
  const { conversations } = await client.conversations.list.query(texted);
  expect(conversations.map(({ id }) => id)).toEqual([conversationId]);
});

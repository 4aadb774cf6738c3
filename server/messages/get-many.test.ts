import { describe, expect, it } from 'vitest';
import { makeId, messageIdSchema, type MessageId, type ProjectId } from '../../core/ids.ts';
import { agree, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';

describe('messages asked for by their ids', () => {
  let server: TestServer;
  let projectId: ProjectId;

  useHotel((hotel) => {
    ({ server, projectId } = hotel);
  });

  const getMany = async (messageIds: MessageId[]) =>
    (await server.client.messages.getMany.query({ projectId, messageIds })).messages;

  it('are as they are now', async () => {
    const { services } = server.afterword;
    const texts = [];
    for (const simulate of ['delivered', 'undelivered'] as const) {
      const { conversationId, message } = await agree(services, projectId, { simulate });
      texts.push(message.id);
      await messageOnceIt(services, projectId, conversationId, (one) => one.status === simulate);
    }
    const { messages } = await server.client.messages.list.query({ projectId });
    const found = await getMany(texts);
    expect(found.map(({ status }) => status).toSorted()).toEqual(['delivered', 'undelivered']);
    expect(messages).toEqual(expect.arrayContaining(found));
  });

  it('are left out where another project has them, or nobody', async () => {
    const { services } = server.afterword;
    const other = await openHotel(services);
    const { message } = await agree(services, other.projectId);
    expect(await getMany([message.id, makeId(messageIdSchema, 'msg', 'nobodys')])).toEqual([]);
  });

  it('are no more at once than an address has room for', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => makeId(messageIdSchema, 'msg', `m${n}`));
    await expect(getMany(ids)).rejects.toMatchObject({ data: { code: 'bad_input' } });
    expect(await getMany(ids.slice(1))).toEqual([]);
  });
});

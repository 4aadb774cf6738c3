import { describe, expect, it } from 'vitest';
import {
  type ConversationId,
  conversationIdSchema,
  makeId,
  type ProjectId,
} from '../../core/ids.ts';
import { agree, openHotel } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';

describe('conversations asked for by their ids', () => {
  let server: TestServer;
  let projectId: ProjectId;

  useHotel((hotel) => {
    ({ server, projectId } = hotel);
  });

  const getMany = async (conversationIds: ConversationId[]) =>
    (await server.client.conversations.getMany.query({ projectId, conversationIds })).conversations;

  it('are as the list has them now, with how many texts they have', async () => {
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId);
    const { conversationId: ended } = await agree(services, projectId);
    expect(await getMany([ended])).toMatchObject([{ id: ended, phase: 'open', messages: 1 }]);
    await server.client.conversations.end.mutate({ projectId, conversationId: ended });
    const found = await getMany([ended, conversationId]);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(expect.objectContaining({ id: ended, phase: 'ended' }));
    const { conversations } = await server.client.conversations.list.query({ projectId });
    expect(conversations).toEqual(expect.arrayContaining(found));
  });

  it('are left out where another project has them, or nobody', async () => {
    const { services } = server.afterword;
    const other = await openHotel(services);
    const { conversationId } = await agree(services, other.projectId);
    const nobodys = makeId(conversationIdSchema, 'cnv', 'nobodys');
    expect(await getMany([conversationId, nobodys])).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { agree, ASK, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';

describe("the test panel's phone", () => {
  let server: TestServer;
  let projectId: ProjectId;
  let callers = 0;
  let events = 0;

  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services));
  });
  afterAll(() => server.close());

  async function texted(from = `+44770090${String((callers += 1) + 1_000)}`) {
    const { conversationId, message } = await agree(server.afterword.services, projectId, {
      caller: from,
    });
    const reply = (text: string, eventId = `e${(events += 1)}`) =>
      server.client.conversations.smsReply.mutate({
        projectId,
        conversationId,
        from,
        text,
        eventId,
      });
    return { from, conversationId, message, reply };
  }

  it('goes on by text, in simulated texts that are delivered', async () => {
    const { reply } = await texted();
    const answer = await reply(ASK);
    expect(answer).toMatchObject({ kind: 'text', reply: null, messages: [{ title: 'Reply' }] });
    if (answer.conversationId === null) throw new Error('no conversation by text');
    const { services } = server.afterword;
    await messageOnceIt(services, projectId, answer.conversationId, (one) => {
      return one.status === 'delivered' && one.transport === 'simulator';
    });
    const yes = await reply('YES');
    expect(yes.conversationId).toBe(answer.conversationId);
    expect(yes.messages.map((one) => one.receipt.words)).toContain('YES');
  });

  it('stops and starts texts, and says the same to the same reply', async () => {
    const { from, reply } = await texted();
    expect(await reply('sToP.', 'once')).toMatchObject({ kind: 'stop' });
    expect((await reply('sToP.', 'once')).reply).toBeNull();
    const second = await texted(from);
    expect(second.message.status).toBe('suppressed');
    expect((await second.reply('start')).reply).toContain('our texts again');
    expect((await texted(from)).message.status).toBe('queued');
  });

  it('cannot answer for a number that got no simulated text there', async () => {
    const { conversationId } = await texted();
    const stranger = { projectId, conversationId, from: '+447700901999', text: 'STOP' };
    await expect(
      server.client.conversations.smsReply.mutate({ ...stranger, eventId: 'x' }),
    ).rejects.toThrow('no simulated text');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { agree, ASK, CALLER, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { dayOf } from './day.ts';

describe('the figures of a project', () => {
  let server: TestServer;
  let projectId: ProjectId;
  const today = dayOf(new Date());
  const span = () => ({ projectId, from: today, to: today });

  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    const { services } = server.afterword;
    ({ projectId } = await openHotel(services));
    const until = (id: Parameters<typeof messageOnceIt>[2], status: string) =>
      messageOnceIt(services, projectId, id, (one) => one.status === status);
    const good = await agree(services, projectId);
    await until(good.conversationId, 'delivered');
    const lost = await agree(services, projectId, { simulate: 'undelivered' });
    await until(lost.conversationId, 'undelivered');
    const failed = await agree(services, projectId, { simulate: 'failed' });
    await until(failed.conversationId, 'failed');
    const wrong = await agree(services, projectId, { caller: '+15005550001' });
    await until(wrong.conversationId, 'failed');
    await declineInTestCall();
  });
  afterAll(() => server.close());

  /** Offered and refused, in the test panel: counted, but not with the callers. */
  async function declineInTestCall(): Promise<void> {
    const { client } = server;
    const call = await client.conversations.start.mutate({
      projectId,
      environment: 'draft',
      caller: CALLER,
    });
    for (const text of [ASK, 'no thanks']) {
      const { conversationId } = call;
      await client.conversations.say.mutate({ projectId, conversationId, text });
    }
  }

  it('say what was sent and how it fared, and what failed at the API', async () => {
    const { current, before } = await server.client.analytics.summary.query(span());
    expect(current).toMatchObject({
      total: 4,
      sent: 2,
      delivered: 1,
      undelivered: 1,
      failed: 2,
      suppressed: 0,
      deliveryRate: 0.25,
      apiFailures: 2,
    });
    expect(before).toMatchObject({ total: 0, deliveryRate: null, apiFailures: 0 });
  });

  it('come day by day, with zeros', async () => {
    const from = dayOf(new Date(Date.now() - 6 * 24 * 3_600_000));
    const { days } = await server.client.analytics.series.query({ ...span(), from });
    expect(days).toHaveLength(7);
    expect(days[0]).toMatchObject({ day: from, total: 0, apiFailures: 0 });
    expect(days.at(-1)).toMatchObject({ day: today, delivered: 1, failed: 2, apiFailures: 2 });
  });

  it('show the way from a topic to a delivered text', async () => {
    const funnel = await server.client.analytics.funnel.query(span());
    expect(funnel).toEqual({ matched: 4, offered: 4, agreed: 4, queued: 4, delivered: 1 });
    const tests = await server.client.analytics.funnel.query({ ...span(), traffic: 'tests' });
    expect(tests).toEqual({ matched: 1, offered: 1, agreed: 0, queued: 0, delivered: 0 });
  });

  it('name the errors, with what they mean and what to do', async () => {
    const { errors } = await server.client.analytics.errors.query(span());
    const wrong = errors.find((one) => one.code === '21211');
    expect(wrong).toMatchObject({ messages: 1, apiFailures: 1 });
    for (const one of errors) {
      expect(one.meaning).toMatch(/\.$/);
      expect(one.remedy).toMatch(/\.$/);
    }
    expect(errors.reduce((sum, one) => sum + one.messages, 0)).toBe(3);
  });

  it('are broken down by template, topic, sender and environment', async () => {
    const all = await server.client.analytics.breakdown.query(span());
    expect(all.template).toMatchObject([{ title: 'reservation_confirmation', total: 4 }]);
    expect(all.topic).toMatchObject([{ total: 4, delivered: 1 }]);
    expect(all.topic[0]?.key).toMatch(/^top_/);
    expect(all.sender).toMatchObject([{ key: 'simulator', total: 4 }]);
    expect(all.environment).toMatchObject([{ key: 'sandbox', total: 4 }]);
    const live = await server.client.analytics.breakdown.query({ ...span(), environment: 'live' });
    expect(live.template).toEqual([]);
  });

  it('count test sends apart', async () => {
    await server.client.templates.sendTest.mutate({
      projectId,
      templateId: 'tpl_reservation_confirmation',
      to: '+447700900777',
      environment: 'sandbox',
    });
    const callers = await server.client.analytics.summary.query(span());
    expect(callers.current.total).toBe(4);
    const tests = await server.client.analytics.summary.query({ ...span(), traffic: 'tests' });
    expect(tests.current.total).toBe(1);
  });

  it('take the question for a number for the beginning of the offer that it is', async () => {
    const { client } = server;
    const place = { projectId, environment: 'sandbox' } as const;
    const before = await client.analytics.funnel.query({ ...span(), traffic: 'all' });
    const hold = async (caller: string | null, ...words: string[]) => {
      const { conversationId } = await client.conversations.start.mutate({ ...place, caller });
      for (const text of words)
        await client.conversations.say.mutate({ projectId, conversationId, text });
    };
    await hold(null, ASK, 'it is +44 7700 900124', 'yes please');
    await hold(null, ASK, 'I do not know', 'it is +44 7700 900125', 'yes please');
    await hold(null, ASK, 'no thanks');
    await hold(CALLER, ASK, 'send it to +44 7700 900126', 'yes please');
    const after = await client.analytics.funnel.query({ ...span(), traffic: 'all' });
    const more = (stage: 'matched' | 'offered' | 'agreed') => after[stage] - before[stage];
    expect([more('matched'), more('offered'), more('agreed')]).toEqual([4, 4, 3]);
  });

  it('are refused for a span that is upside down or too long', async () => {
    const ask = (from: string, to: string) =>
      server.client.analytics.summary.query({ projectId, from, to });
    await expect(ask('2026-02-02', '2026-02-01')).rejects.toMatchObject({
      data: { code: 'bad_input' },
    });
    await expect(ask('2020-01-01', '2026-02-01')).rejects.toMatchObject({
      data: { code: 'bad_input' },
    });
    await expect(ask('2026-02-31', '2026-03-01')).rejects.toMatchObject({
      data: { code: 'bad_input' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textAndRead } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';

describe('the figures', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });

  const caller = '+447700901001';
  const text = (body: string, sid?: string) =>
    textAndRead(
      { server, twilio, publicUrl: PUBLIC_URL },
      { from: caller, to: SENDER, body, ...(sid === undefined ? {} : { sid }) },
    );
  async function agreed() {
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services, projectId, conversationId, isSent);
    return conversationId;
  }
  async function figures(more: { traffic?: 'tests'; environment?: 'live' } = {}) {
    const to = new Date().toISOString().slice(0, 10);
    const from = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const span = { projectId, from, to, traffic: 'callers', ...more } as const;
    const { current } = await server.client.analytics.summary.query(span);
    const { total, keywordAnswers, keywordSegments } = current;
    return { total, keywordAnswers, keywordSegments };
  }

  it('say how many keywords were answered, apart from the texts of actions', async () => {
    await agreed();
    expect(await figures()).toEqual({ total: 1, keywordAnswers: 0, keywordSegments: 0 });
    await text('HELP');
    await text('STOP');
    // It changes nothing, so it is not answered.
    await text('STOP');
    const { total, keywordAnswers, keywordSegments } = await figures();
    expect({ total, keywordAnswers }).toEqual({ total: 1, keywordAnswers: 2 });
    expect(keywordSegments).toBeGreaterThanOrEqual(2);
    expect(await figures({ environment: 'live' })).toMatchObject({ keywordAnswers: 0 });
    expect(await figures({ traffic: 'tests' })).toMatchObject({ keywordAnswers: 0 });
    const day = new Date().toISOString().slice(0, 10);
    const span = { projectId, from: day, to: day, traffic: 'callers' } as const;
    const { days } = await server.client.analytics.series.query(span);
    expect(days).toMatchObject([{ total: 1, keywordAnswers, keywordSegments }]);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain(
      `afterword_keyword_answers_total{project="${projectId}",environment="sandbox",test="false"} 2`,
    );
  });

  it('count an answer once, however often its webhook comes', async () => {
    await agreed();
    const sid = `SM${'c'.repeat(32)}`;
    await text('STOP', sid);
    await text('STOP', sid);
    expect(await figures()).toMatchObject({ keywordAnswers: 1 });
  });

  it('count none where Twilio answers', async () => {
    const { accountSid } = twilio;
    const by = { projectId, accountSid, keywordsAnsweredBy: 'twilio' } as const;
    await server.client.twilio.chooseAnswers.mutate(by);
    await agreed();
    await text('STOP');
    expect(await figures()).toMatchObject({ keywordAnswers: 0 });
  });

  it('count those of the phone of the test panel with the tests', async () => {
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, {
      caller,
      environment: 'draft',
      channel: 'simulator',
    });
    const reply = { projectId, conversationId, from: caller, text: 'STOP', eventId: 'stop1' };
    await server.client.conversations.smsReply.mutate(reply);
    expect(await figures()).toMatchObject({ keywordAnswers: 0 });
    expect(await figures({ traffic: 'tests' })).toMatchObject({ keywordAnswers: 1 });
  });
});

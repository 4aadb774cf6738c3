import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { type E164, e164Schema } from '../../../core/phone.ts';
import { agree, messageOnceIt } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import { textAndRead, webhookOf } from '../../../tests/text-in.ts';
import type { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../../tests/use-connected-hotel.ts';
import { inboundMessages } from '../../db/schema.sqlite.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';
const MINUTE_MS = 60_000;

describe('an answer to a keyword that got lost on its way to Twilio', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;
  let caller: E164;

  const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;
  useConnectedHotel({ sender, publicUrl: PUBLIC_URL, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  beforeEach(async () => {
    callers += 1;
    caller = e164Schema.parse(`+44770090${1_000 + callers}`);
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services, projectId, conversationId, isSent);
  });

  const place = () => ({ server, twilio, publicUrl: PUBLIC_URL });
  const textOf = (body: string, n: number) => {
    const sid = `SM${String(callers * 10 + n).padStart(32, '0')}`;
    return { from: caller, to: SENDER, body, sid };
  };
  const write = async (body: string, n: number, errorCode?: string): Promise<string | null> => {
    const text = { ...textOf(body, n), ...(errorCode === undefined ? {} : { errorCode }) };
    const { status, reply } = await textAndRead(place(), text);
    expect(status).toBe(200);
    return reply;
  };
  const counted = async () => {
    const to = new Date().toISOString().slice(0, 10);
    const from = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const span = { projectId, from, to, traffic: 'callers' } as const;
    return (await server.client.analytics.summary.query(span)).current.keywordAnswers;
  };

  it.each(['STOP', 'HELP'])(
    'to %s, is given again to whichever address Twilio calls then, and counted once',
    async (body) => {
      const before = await counted();
      // Whoever called is gone before it is answered.
      const { url, ...request } = webhookOf(place(), textOf(body, 1));
      const leaving = new AbortController();
      const first = fetch(url, { ...request, signal: leaving.signal }).catch(() => null);
      await vi.waitFor(async () => {
        const { texts } = await server.client.messages.received.query({
          projectId,
          number: caller,
        });
        expect(texts).toHaveLength(1);
      });
      leaving.abort();
      await first;
      // Where the number's address for failures is this server, too, it says what had failed.
      const again = await write(body, 1, '11200');
      expect(again).toContain('Reply ST');
      expect(await write(body, 1)).toBe(again);
      expect(await counted()).toBe(before + 1);
    },
  );

  it('to START, is given again', async () => {
    await write('STOP', 1);
    const started = await write('START', 2);
    expect(started).toContain('our texts again');
    expect(await write('START', 2)).toBe(started);
  });

  it('is not given again once they have said something else, which it would contradict', async () => {
    await write('STOP', 1);
    await write('START', 2);
    expect(await write('STOP', 1)).toBeNull();
  });

  it('is not given again after minutes, when no try of Twilio is as late', async () => {
    await write('STOP', 1);
    const receivedAt = new Date(Date.now() - 11 * MINUTE_MS);
    const isIt = eq(inboundMessages.providerSid, textOf('STOP', 1).sid);
    await server.afterword.services.db.write((tx) =>
      tx.update(inboundMessages).set({ receivedAt }).where(isIt),
    );
    expect(await write('STOP', 1)).toBeNull();
  });
});

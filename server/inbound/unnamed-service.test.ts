import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema, messagingServiceSidSchema, type Sender } from '../../core/phone.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { textAndRead } from '../../tests/text-in.ts';
import type { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { useConnectedHotel } from '../../tests/use-connected-hotel.ts';
import { optOutsOf } from '../engine/opt-outs/repo.ts';

const publicUrl = 'https://sms.hotel.example';
const SERVICE = messagingServiceSidSchema.parse(`MG${'5'.repeat(32)}`);
/** One of the service's pool, which no template names. */
const POOL_NUMBER = '+15005550011';

describe('a text to a number of a Messaging Service that it does not name', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let callers = 0;
  let sids = 0;
  const sender: Sender = { type: 'service', sid: SERVICE };
  useConnectedHotel({ sender, publicUrl, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  const services = () => server.afterword.services;
  const newSid = () => `SM${String((sids += 1)).padStart(32, '5')}`;

  /** A person whom the service has texted. */
  async function texted(): Promise<E164> {
    callers += 1;
    const caller = e164Schema.parse(`+44770090${3_000 + callers}`);
    const { conversationId } = await agree(services(), projectId, { caller });
    const isSent = () => twilio.acceptedFor(caller).length > 0;
    await messageOnceIt(services(), projectId, conversationId, isSent);
    return caller;
  }
  async function text(from: string, body: string, to = POOL_NUMBER) {
    const sid = newSid();
    // Twilio says that it was written a while after the last one, if it is asked.
    twilio.takeIn({ from, to, body, createdAt: new Date(Date.now() + 5_000) }, sid);
    const answer = await textAndRead({ server, twilio, publicUrl }, { from, to, body, sid });
    await services().messaging.inbound.settled();
    return answer;
  }
  const statusOfNext = async (caller: string) =>
    (await agree(services(), projectId, { caller })).message.status;

  it('ends the service’s texts with STOP, and lets them go on with START', async () => {
    const caller = await texted();
    expect(await text(caller, 'STOP')).toMatchObject({ reply: expect.stringContaining('no more') });
    expect(await statusOfNext(caller)).toBe('suppressed');
    await text(caller, 'START');
    expect(await services().db.read((tx) => optOutsOf(tx, projectId, caller))).toEqual([]);
    expect(await statusOfNext(caller)).not.toBe('suppressed');
  });

  it('ends them with STOP also after the agent has answered from the number', async () => {
    const caller = await texted();
    await text(caller, 'Where can I park?');
    const { conversations } = await server.client.conversations.list.query({ projectId });
    const [byText] = conversations.filter((one) => one.caller === caller && one.channel === 'sms');
    if (!byText) throw new Error('no conversation by text');
    const isAnswered = () => twilio.acceptedFor(caller).length > 1;
    await messageOnceIt(services(), projectId, byText.id, isAnswered);
    await text(caller, 'STOP');
    expect(await statusOfNext(caller)).toBe('suppressed');
  });

  it('lets them go on with no START to another number than the STOP was for', async () => {
    const caller = await texted();
    await text(caller, 'STOP');
    await text(caller, 'START', '+15005550012');
    expect(await statusOfNext(caller)).toBe('suppressed');
  });

  it('ends them where it is fetched, too', async () => {
    const caller = await texted();
    const createdAt = new Date(Date.now() - 180_000);
    twilio.takeIn({ from: caller, to: POOL_NUMBER, body: 'STOP', createdAt });
    await services().missedTexts.takeMissed();
    expect(await statusOfNext(caller)).toBe('suppressed');
  });
});

describe('a text from outside that has the id of another', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  const number = e164Schema.parse('+15005550006');
  useConnectedHotel({ sender: { type: 'number', number }, publicUrl, per: 'all' }, (hotel) => {
    ({ server, twilio, projectId } = hotel);
  });
  const post = (from: string, body: string, sid: string) =>
    textAndRead({ server, twilio, publicUrl }, { from, to: number, body, sid });
  const optOuts = async (caller: string) =>
    server.afterword.services.db.read((tx) => optOutsOf(tx, projectId, e164Schema.parse(caller)));

  it('is another person’s: their STOP is heard, and answered once', async () => {
    const sid = `SM${'7'.repeat(32)}`;
    const [first, second] = ['+447700903101', '+447700903102'];
    await post(first, 'STOP', sid);
    expect(await post(second, 'STOP', sid)).toMatchObject({
      reply: expect.stringContaining('no more'),
    });
    expect(await post(second, 'STOP', sid)).toMatchObject({ reply: null });
    expect(await optOuts(first)).toHaveLength(1);
    expect(await optOuts(second)).toHaveLength(1);
  });

  it('is a STOP, which the other was not', async () => {
    const sid = `SM${'8'.repeat(32)}`;
    const caller = '+447700903103';
    await post(caller, 'arret', sid);
    await post(caller, 'STOP', sid);
    expect(await optOuts(caller)).toHaveLength(1);
    // The first one again stays what it was.
    expect(await post(caller, 'arret', sid)).toMatchObject({ reply: null });
  });
});

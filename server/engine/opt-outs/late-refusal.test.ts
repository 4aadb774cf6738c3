import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../core/ids.ts';
import { type E164, messagingServiceSidSchema } from '../../../core/phone.ts';
import { agree, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import type { TestServer } from '../../../tests/server.ts';
import { textIn } from '../../../tests/text-in.ts';
import type { StandInMessage, TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import {
  OTHER_NUMBER,
  PUBLIC_URL,
  SENDER,
  SERVICE,
  type Texting,
  useTexting,
} from '../../../tests/use-texting.ts';
import { attempts } from '../../db/schema.sqlite.ts';

// The STOP that Twilio knows of never came by us, or the text would not have been sent.
describe('a text that Twilio refuses since they have opted out (21610)', () => {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let services: Texting['services'];
  let newCaller: Texting['newCaller'];
  let optOuts: Texting['optOuts'];
  let fetchMissed: Texting['fetchMissed'];

  useTexting((texting) => {
    ({ server, twilio, projectId, services, newCaller, optOuts, fetchMissed } = texting);
  });

  /** A text that Twilio took a moment ago. */
  async function sentTo(caller: E164, project = projectId): Promise<StandInMessage> {
    const before = twilio.acceptedFor(caller).length;
    const { conversationId } = await agree(services, project, { caller });
    await messageOnceIt(services, project, conversationId, ({ status }) => status === 'accepted');
    const sent = twilio.acceptedFor(caller)[before];
    if (!sent) throw new Error('nothing was sent');
    return sent;
  }

  async function texts(from: E164, body: string, more: { to?: string; service?: string } = {}) {
    const place = { server, twilio, publicUrl: PUBLIC_URL };
    expect(await textIn(place, { from, to: SENDER.number, body, ...more })).toBe(200);
  }

  async function refused(text: StandInMessage, project = projectId): Promise<void> {
    expect(await twilio.report(text, 'failed', { ErrorCode: '21610' })).toBe(204);
    await services.messaging.statusInbox.settled();
    const { messages } = await server.client.messages.list.query({ projectId: project });
    expect(messages.map(({ error }) => error?.code)).toContain('21610');
  }

  it('opts nobody out who has said START since: the next text goes out', async () => {
    const caller = newCaller();
    const text = await sentTo(caller);
    await texts(caller, 'START');
    await refused(text);
    expect(await optOuts(caller)).toEqual([]);
    await sentTo(caller);
    expect(twilio.acceptedFor(caller)).toHaveLength(2);
  });

  it('leaves an opt-out as it is that they began after that', async () => {
    const caller = newCaller();
    const text = await sentTo(caller);
    await texts(caller, 'START');
    await texts(caller, 'STOP');
    const before = await optOuts(caller);
    await refused(text);
    expect(before).toMatchObject([{ how: 'keyword' }]);
    expect(await optOuts(caller)).toEqual(before);
  });

  it('opts out who has said START before that', async () => {
    const caller = newCaller();
    await sentTo(caller);
    await texts(caller, 'START');
    await refused(await sentTo(caller));
    expect(await optOuts(caller)).toMatchObject([{ how: 'provider' }]);
  });

  it('opts out who has said START to another sender only', async () => {
    const caller = newCaller();
    const text = await sentTo(caller);
    await texts(caller, 'START', { to: OTHER_NUMBER });
    await refused(text);
    expect(await optOuts(caller)).toMatchObject([{ how: 'provider' }]);
  });

  it('opts nobody out whose START was taken in for another project of the account', async () => {
    const caller = newCaller();
    const { projectId: other } = await openHotel(services, SENDER);
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId: other, accountSid, authToken });
    const text = await sentTo(caller);
    // What a person wrote belongs to the project that has texted them last.
    await sentTo(caller, other);
    await texts(caller, 'START');
    await refused(text);
    expect(await optOuts(caller)).toEqual([]);
  });

  it('is taken back by a START that was written after it was sent, and is known only later', async () => {
    const caller = newCaller();
    const text = await sentTo(caller);
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
    await services.db.write(async (tx) => {
      await tx.update(attempts).set({ startedAt: ago(60) });
    });
    twilio.takeIn({ from: caller, to: SENDER.number, body: 'START', createdAt: ago(30) });
    await refused(text);
    expect(await optOuts(caller)).toMatchObject([{ how: 'provider' }]);
    await fetchMissed();
    expect(await optOuts(caller)).toEqual([]);
  });

  it('is not taken back by a START that was written before it was sent, and is known only later', async () => {
    const caller = newCaller();
    await sentTo(caller);
    const createdAt = new Date(Date.now() - 30_000);
    twilio.takeIn({ from: caller, to: SENDER.number, body: 'START', createdAt });
    await refused(await sentTo(caller));
    await fetchMissed();
    expect(await optOuts(caller)).toMatchObject([{ how: 'provider' }]);
  });

  it('opts nobody out whose START was to a number, where a Messaging Service sent it', async () => {
    const caller = newCaller();
    const bySid = { type: 'service', sid: messagingServiceSidSchema.parse(SERVICE) } as const;
    const { projectId: other } = await openHotel(services, bySid);
    const { accountSid, authToken } = twilio;
    await server.client.twilio.connect.mutate({ projectId: other, accountSid, authToken });
    const text = await sentTo(caller, other);
    await texts(caller, 'START', { service: SERVICE });
    await refused(text, other);
    expect(await optOuts(caller, other)).toEqual([]);
  });
});

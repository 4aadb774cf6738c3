import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type E164, e164Schema } from '../../../core/phone.ts';
import { type ConnectedHotel, openConnectedHotel } from '../../../tests/connected-hotel.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { textIn } from '../../../tests/text-in.ts';
import { optOutsOf } from '../../engine/opt-outs/repo.ts';
import { MissedTexts } from './missed-texts.ts';

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = '+15005550006';
const CALLER = e164Schema.parse('+447700900321');

const sender = { type: 'number', number: e164Schema.parse(SENDER) } as const;

describe('what people wrote while nobody listened', () => {
  let hotel: ConnectedHotel;
  beforeEach(async () => {
    hotel = await openConnectedHotel({
      sender,
      config: { publicUrl: PUBLIC_URL },
      engine: FAST_ENGINE,
    });
  });
  afterEach(async () => {
    await hotel.server.close();
    await hotel.twilio.stop();
  });

  const services = () => hotel.server.afterword.services;
  const takenIn = (from: E164, body: string, secondsAgo: number) =>
    hotel.twilio.takeIn({
      from,
      to: SENDER,
      body,
      createdAt: new Date(Date.now() - secondsAgo * 1_000),
    });
  async function fetchMissed(): Promise<void> {
    const now = () => new Date(Date.now() + 10 * 60_000);
    const { inbound } = services().messaging;
    await new MissedTexts({ ...services(), now }, { ...services(), inbound }).takeMissed();
  }
  async function texted(): Promise<void> {
    const { conversationId } = await agree(services(), hotel.projectId, { caller: CALLER });
    const isSent = () => hotel.twilio.acceptedFor(CALLER).length > 0;
    await messageOnceIt(services(), hotel.projectId, conversationId, isSent);
  }

  it.each([30, 2])('is heard before what waits is sent: a STOP of %i seconds ago', async (ago) => {
    await texted();
    // Twilio is busy, and the server ends before it is tried again.
    hotel.twilio.faults = [{ throttleSeconds: 1 }];
    const asked = hotel.twilio.nextCreate();
    const { conversationId } = await agree(services(), hotel.projectId, { caller: CALLER });
    await asked;
    const sid = takenIn(CALLER, 'STOP', ago);
    hotel = { ...hotel, server: await hotel.server.restart() };
    const isEnd = ({ status }: { status: string }) => ['suppressed', 'accepted'].includes(status);
    const { status } = await messageOnceIt(services(), hotel.projectId, conversationId, isEnd);
    expect(status).toBe('suppressed');
    expect(hotel.twilio.acceptedFor(CALLER)).toHaveLength(1);
    const optOuts = await services().db.read((tx) => optOutsOf(tx, hotel.projectId, CALLER));
    expect(optOuts).toMatchObject([{ source: sid }]);
  });

  it('is for all projects of the account, as by webhook', async () => {
    await texted();
    const { projectId: other } = await openHotel(services(), sender);
    const { accountSid, authToken } = hotel.twilio;
    await hotel.server.client.twilio.connect.mutate({ projectId: other, accountSid, authToken });
    takenIn(CALLER, 'STOP', 30);
    await fetchMissed();
    for (const projectId of [hotel.projectId, other]) {
      const optOuts = await services().db.read((tx) => optOutsOf(tx, projectId, CALLER));
      expect(optOuts).toHaveLength(1);
    }
  });

  it('is heard of somebody who was never texted, where it takes back their STOP', async () => {
    const stop = takenIn(CALLER, 'STOP', 40);
    const place = { ...hotel, publicUrl: PUBLIC_URL };
    await textIn(place, { from: CALLER, to: SENDER, body: 'STOP', sid: stop });
    takenIn(CALLER, 'START', -1);
    await fetchMissed();
    const optOuts = await services().db.read((tx) => optOutsOf(tx, hotel.projectId, CALLER));
    expect(optOuts).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, testPlace, type TestPlace } from '../../tests/server.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { aheadMsOf } from '../twilio/make-client.ts';
import type { Db } from './handles.ts';
import { openDb } from './open.ts';
import { openSharedClock, type SharedClock } from './shared-clock.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The database is on this machine, so right is what the machine's clock shows. */
const offMs = (now: () => Date) => Math.abs(now().getTime() - Date.now());
const clockThatIs = (aheadMs: number) => () => new Date(Date.now() + aheadMs);

describe.runIf(isPostgres)('the time of a process whose clock is off', () => {
  let place: TestPlace;
  let db: Db;
  let clock: SharedClock | null = null;
  beforeEach(async () => {
    place = await testPlace();
    db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  });
  afterEach(async () => {
    clock?.stop();
    vi.useRealTimers();
    await db.close();
    await place.remove();
  });

  it.each([MINUTE_MS, -MINUTE_MS, 5 * HOUR_MS])('by %d ms is the database’s', async (aheadMs) => {
    const told: number[] = [];
    const own = clockThatIs(aheadMs);
    clock = await openSharedClock(db, { own, onOff: (ms) => void told.push(ms) });
    expect(offMs(clock.now)).toBeLessThan(10_000);
    expect(told.map((ms) => Math.round(ms / MINUTE_MS))).toEqual([aheadMs / MINUTE_MS]);
  });

  it('by less than is of any matter is its own', async () => {
    const at = new Date(Date.now() + 500);
    const onOff = vi.fn();
    clock = await openSharedClock(db, { own: () => at, onOff });
    expect(clock.now()).toEqual(at);
    expect(onOff).not.toHaveBeenCalled();
  });

  it('is not its own where the database does not say: it does not start', async () => {
    const gone = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
    await gone.close();
    const opening = openSharedClock(gone, { own: clockThatIs(MINUTE_MS), onOff: () => {} });
    await expect(opening).rejects.toThrow();
  });

  it('is the database’s again after a leap, and its own once that is set right', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    let aheadMs = 0;
    const own = () => clockThatIs(aheadMs)();
    const { now } = (clock = await openSharedClock(db, { own, onOff: () => {} }));
    for (const leap of [-HOUR_MS, 0]) {
      aheadMs = leap;
      expect(offMs(now)).toBeGreaterThan(HOUR_MS / 2);
      await vi.advanceTimersByTimeAsync(5_000);
      await expect.poll(() => offMs(now)).toBeLessThan(10_000);
    }
  });

  it('is one with that of the other processes, and Twilio’s clock is compared with it', async () => {
    const twilio = new TwilioStandIn();
    const config = { twilioUrl: await twilio.start() };
    const clocks = { config, clock: clockThatIs(HOUR_MS), engine: FAST_ENGINE };
    const server = await startTestServer(clocks);
    try {
      const { services } = server.afterword;
      expect(offMs(services.now)).toBeLessThan(10_000);
      const { projectId } = await openHotel(services);
      const { accountSid, authToken } = twilio;
      await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
      await server.client.twilio.senders.query({ projectId });
      const client = await services.twilio.clientOf(projectId);
      expect(client && Math.abs(aheadMsOf(client))).toBeLessThan(10_000);
    } finally {
      await server.close();
      await twilio.stop();
    }
  });
});

it.runIf(!isPostgres)(
  'on SQLite all processes are on one machine, and its clock is theirs',
  async () => {
    const server = await startTestServer({ clock: clockThatIs(HOUR_MS) });
    expect(offMs(server.afterword.services.now)).toBeGreaterThan(HOUR_MS / 2);
    await server.close();
  },
);

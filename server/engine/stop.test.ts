import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { connectHotel } from '../../tests/connected-hotel.ts';
import { type TestPlace, testPlace } from '../../tests/server.ts';
import { type ServerProcess, startServerProcess } from '../../tests/server-process.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { createAfterword } from '../create-afterword.ts';
import { queuedMessage } from './fixtures.ts';
import { insertMessage, messageById } from './outbox/outbox-repo.ts';
import type { MessageRow } from './outbox-types.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
/** Longer than anybody waits for a program to end. */
const HANG_MS = 60_000;

describe('a server that is told to stop', () => {
  let place: TestPlace;
  let twilio: TwilioStandIn;
  let config: object;
  let child: ServerProcess | null;
  let caller: Socket | null;

  beforeEach(async () => {
    place = await testPlace();
    twilio = new TwilioStandIn();
    const { data, databaseUrl } = place;
    config = { host: '127.0.0.1', port: 0, data, databaseUrl, twilioUrl: await twilio.start() };
    child = null;
    caller = null;
  });
  afterEach(async () => {
    caller?.destroy();
    await child?.kill();
    await twilio.stop();
    await place.remove();
  });

  const open = () => createAfterword({ config, log: pino({ level: 'silent' }) });

  /** Five texts of one long code, of which one a second may go out. */
  async function queueTexts(): Promise<MessageRow[]> {
    const afterword = await open();
    const { services } = afterword;
    const projectId = await connectHotel(services, twilio, SENDER);
    const at = services.now();
    const rows = [1, 2, 3, 4, 5].map((n) => queuedMessage({ n, at, more: { projectId } }));
    await services.db.write(async (tx) => {
      for (const row of rows) await insertMessage(tx, row);
    });
    await afterword.close();
    return rows;
  }

  /** A request that never ends, like a client on a bad line: answers are waited for. */
  async function beginRequest(url: string): Promise<Socket> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    await once(socket, 'connect');
    const lines = ['POST /webhooks/twilio/status HTTP/1.1', `Host: ${host}`, 'Content-Length: 99'];
    socket.write(
      `${lines.join('\r\n')}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nA=`,
    );
    return socket;
  }

  it('claims nothing more, and ends though Twilio hangs; what is in flight keeps its lease', async () => {
    const rows = await queueTexts();
    twilio.faults = rows.map(() => 'accept, hang');
    child = startServerProcess({ config, engine: { twilioTimeoutMs: HANG_MS } });
    const asked = twilio.nextCreate();
    const url = await child.listening;
    caller = await beginRequest(String(url));
    await asked;
    const begun = twilio.messages.length;

    const late = new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), HANG_MS / 2).unref();
    });
    expect(await Promise.race([child.stop(), late])).toBe(0);

    // One was being claimed when the signal came, at the most.
    expect(twilio.messages.length).toBeLessThanOrEqual(begun + 1);
    const after = await open();
    const left = await after.services.db.read((tx) =>
      Promise.all(rows.map((row) => messageById(tx, row.id))),
    );
    const sending = left.filter((row) => row?.status === 'sending');
    expect(sending).toHaveLength(twilio.messages.length);
    for (const row of sending) expect(row?.leaseOwner).not.toBeNull();
    const queued = left.filter((row) => row?.status === 'queued');
    expect(queued).toHaveLength(rows.length - sending.length);
    for (const row of queued) expect(row).toMatchObject({ attempts: 0, leaseOwner: null });
    await after.close();
  }, 120_000);
});

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorize } from '../../access/authorize.ts';
import { systemActor } from '../../access/actor.ts';
import { type Afterword, createAfterword } from '../../create-afterword.ts';
import { keyFingerprints } from '../../db/schema.sqlite.ts';
import { connectHotel } from '../../../tests/connected-hotel.ts';
import { agree, CALLER, FAST_ENGINE, messageOnceIt } from '../../../tests/hotel.ts';
import { e164Schema } from '../../../core/phone.ts';
import { type TestPlace, testPlace } from '../../../tests/server.ts';
import { TwilioStandIn } from '../../../tests/twilio-stand-in.ts';
import { formerWords } from '../../cli/new-key.ts';
import { startAttempts } from '../../engine/outbox/attempts-repo.ts';
import { queuedMessage } from '../../engine/fixtures.ts';
import { insertMessage } from '../../engine/outbox/outbox-repo.ts';
import { startNewKey } from './start-new-key.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const SECRET = 'the secret of all the processes';
const OTHER = { code: 'refused', message: expect.stringMatching(/another key/) };

let place: TestPlace;
let twilio: TwilioStandIn;
let twilioUrl: string;

beforeEach(async () => {
  place = await testPlace();
  twilio = new TwilioStandIn();
  twilioUrl = await twilio.start();
});
afterEach(async () => {
  await twilio.stop();
  await place.remove();
});

function open(
  secret: string | null,
  data = place.data,
  log = pino({ level: 'silent' }),
): Promise<Afterword> {
  const { databaseUrl } = place;
  const config = { host: '127.0.0.1', port: 0, data, databaseUrl, secret, twilioUrl };
  return createAfterword({ config, engine: FAST_ENGINE, log });
}

const connect = ({ services }: Afterword) => connectHotel(services, twilio, SENDER);

/** As a version left it that kept no fingerprint. */
async function forgetFingerprint({ services }: Afterword): Promise<void> {
  await services.db.write(async (tx) => void (await tx.delete(keyFingerprints)));
}

describe('a process with another key', () => {
  it('is not started, and what is queued waits for one with the right key', async () => {
    const first = await open(SECRET);
    const projectId = await connect(first);
    const { conversationId } = await agree(first.services, projectId);
    await first.close();

    await expect(open('a secret of somebody else')).rejects.toMatchObject(OTHER);
    await expect(open(null)).rejects.toMatchObject(OTHER);
    expect(existsSync(join(place.data, 'secret.key'))).toBe(false);
    expect(twilio.messages).toHaveLength(0);

    const again = await open(SECRET);
    await again.work();
    const is = (one: { status: string }) => one.status === 'accepted';
    await messageOnceIt(again.services, projectId, conversationId, is);
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
    await again.close();
  });

  it('is in nobody’s way while nothing is sealed, as a command on another machine is', async () => {
    const command = await open('a secret of somebody else');
    const server = await open(SECRET);
    await connect(server);
    // It has started when any key would do, and must seal nothing with its own now.
    await expect(connect(command)).rejects.toMatchObject(OTHER);
    await command.close();
    await server.close();
    await expect(open('a secret of somebody else')).rejects.toMatchObject(OTHER);
    await (await open(SECRET)).close();
  });

  it('claims nothing once another process has sealed something, and pauses nothing', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    const misfit = await open('a secret of somebody else', place.data, log);
    await misfit.work();
    const server = await open(SECRET);
    const projectId = await connect(server);
    const { conversationId, message } = await agree(server.services, projectId);
    // Its dispatcher has looked since the text was queued.
    await vi.waitFor(() => expect(lines.join('')).toMatch(/another key.*AFTERWORD_SECRET/), 10_000);
    const grant = authorize(systemActor('test'), projectId, 'admin');
    expect(await server.services.twilio.get(grant)).toMatchObject({ paused: null });
    const detail = await server.services.messages.get(grant, message.id);
    expect(detail).toMatchObject({ status: 'queued', attempts: [] });

    await server.work();
    const is = (one: { status: string }) => one.status === 'accepted';
    await messageOnceIt(server.services, projectId, conversationId, is);
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
    expect(lines).toHaveLength(1);
    await misfit.close();
    await server.close();
  });

  it('is not ready once another process has sealed something, though it sends nothing itself', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    const misfit = await open('a secret of somebody else', place.data, log);
    const { url } = await misfit.listen({ dispatch: false });
    const readiness = async () => {
      const answer = await fetch(`${url}/readyz`);
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await readiness()).toBe('200 ready\n');
    const server = await open(SECRET);
    const projectId = await connect(server);
    expect(await readiness()).toBe('503 not ready: another key is in use\n');
    expect(await readiness()).toMatch(/^503/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/another key.*AFTERWORD_SECRET/);
    // Any key will do again.
    await server.services.twilio.disconnect(authorize(systemActor('test'), projectId, 'admin'));
    expect(await readiness()).toBe('200 ready\n');
    await misfit.close();
    await server.close();
  });

  it('has the right one once everything is disconnected and it is the first to connect again', async () => {
    const first = await open(SECRET);
    const projectId = await connect(first);
    await first.services.twilio.disconnect(authorize(systemActor('test'), projectId, 'admin'));
    await first.close();
    const second = await open('the secret from now on');
    await connect(second);
    await second.close();
    await expect(open(SECRET)).rejects.toMatchObject(OTHER);
  });

  it('is one of two that start for the first time at once, each with a key of its own', async () => {
    const folders = ['one', 'two'].map((name) => join(place.data, name));
    for (const folder of folders) mkdirSync(folder);
    // On SQLite the folder is the database, and there are two of them.
    if (place.databaseUrl === null) return;
    const started = await Promise.all(folders.map((folder) => open(null, folder)));
    const tries = await Promise.allSettled(started.map(connect));
    for (const one of started) await one.close();
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find((one) => one.status === 'rejected')?.reason).toMatchObject(OTHER);
  });
});

describe('a database from before', () => {
  it('takes the key that opens what is stored, and no other', async () => {
    const first = await open(SECRET);
    await connect(first);
    await forgetFingerprint(first);
    await first.close();
    await expect(open('a secret of somebody else')).rejects.toMatchObject(OTHER);
    await expect(open(null)).rejects.toMatchObject(OTHER);
    await (await open(SECRET)).close();
    await expect(open('a secret of somebody else')).rejects.toMatchObject(OTHER);
  });

  it('takes any key where nothing is sealed', async () => {
    const first = await open(SECRET);
    await forgetFingerprint(first);
    await first.close();
    await (await open(null)).close();
    await (await open(SECRET)).close();
  });
});

describe('whose key is lost', () => {
  it('goes on with a new one: texts wait until Twilio is connected again', async () => {
    const first = await open(SECRET);
    const projectId = await connect(first);
    const { conversationId } = await agree(first.services, projectId);
    const { services } = first;
    const config = { ...services.config, secret: 'the secret from now on' };
    const lost = await startNewKey(services.db, config, new Date());
    expect(lost.connected.map((one) => one.projectId)).toEqual([projectId]);
    expect(lost.former).toEqual([]);
    await first.close();

    const next = await open('the secret from now on');
    await next.work();
    const grant = authorize(systemActor('test'), projectId, 'admin');
    expect(await next.services.twilio.get(grant)).toMatchObject({
      paused: { why: expect.stringMatching(/does not open/) },
    });
    await expect(next.services.twilio.resume(grant, {})).rejects.toThrow(/does not open/);
    expect(twilio.messages).toHaveLength(0);
    const { accountSid, authToken } = twilio;
    await next.services.twilio.connect(grant, { accountSid, authToken });
    const is = (one: { status: string }) => one.status === 'accepted';
    await messageOnceIt(next.services, projectId, conversationId, is);
    await next.close();
  });

  it('is told of texts that only a former account can tell about', async () => {
    const first = await open(SECRET);
    const projectId = await connect(first);
    const { services } = first;
    const { accountSid } = twilio;
    await services.db.write(async (tx) => {
      const open = ['queued', 'sending', 'sent', 'accepted', 'delivered'];
      for (const [n, status] of open.entries()) {
        const dueAt = status === 'delivered' ? null : new Date('2100-01-01T00:00:00Z');
        const more = { projectId, status, attempts: 1, dueAt };
        const row = queuedMessage({ n, at: new Date(), more });
        await insertMessage(tx, row);
        await startAttempts(tx, [{ ...row, attempts: 1 }], new Date());
      }
    });
    await services.twilio.disconnect(authorize(systemActor('test'), projectId, 'admin'));
    const config = { ...services.config, secret: 'the secret from now on' };
    const { connected, former } = await startNewKey(services.db, config, new Date());
    expect(connected).toEqual([]);
    expect(former).toMatchObject([{ projectId, accountSid, inDoubt: 1, unconfirmed: 2 }]);
    expect(former.map(formerWords)).toEqual([
      expect.stringMatching(
        /3 texts are still with account AC.*1 whose answer was lost.*2 that went out/,
      ),
    ]);
    await first.close();
  });

  it('leaves alone what the key opens', async () => {
    const first = await open(SECRET);
    await connect(first);
    const { services } = first;
    const lost = await startNewKey(services.db, services.config, new Date());
    expect(lost).toEqual({ connected: [], former: [] });
    await first.close();
    await (await open(SECRET)).close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { connectHotel } from '../../tests/connected-hotel.ts';
import { agree, ASK, CALLER, FAST_ENGINE, messageOnceIt } from '../../tests/hotel.ts';
import { connectTo } from '../../tests/server.ts';
import { type ServerProcess, startServerProcess } from '../../tests/server-process.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { authorize } from '../access/authorize.ts';
import { systemActor } from '../access/actor.ts';
import { type Afterword, createAfterword } from '../create-afterword.ts';

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;

describe('a server that is killed', () => {
  let data: string;
  let twilio: TwilioStandIn;
  let twilioUrl: string;
  let child: ServerProcess | null;

  beforeEach(async () => {
    data = mkdtempSync(join(tmpdir(), 'afterword-crash-'));
    twilio = new TwilioStandIn();
    twilioUrl = await twilio.start();
    child = null;
  });
  afterEach(async () => {
    await child?.kill();
    await twilio.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const config = () => ({ host: '127.0.0.1', port: 0, data, twilioUrl });
  const open = (): Promise<Afterword> =>
    createAfterword({ config: config(), engine: FAST_ENGINE, log: pino({ level: 'silent' }) });

  const connect = ({ services }: Afterword) => connectHotel(services, twilio, SENDER);

  it('sends a text once that was queued and never dispatched', async () => {
    // Never listens, so its dispatcher never starts: as if killed right after the commit.
    const before = await open();
    const projectId = await connect(before);
    const { conversationId } = await agree(before.services, projectId);
    expect(twilio.messages).toHaveLength(0);
    await before.close();

    const after = await open();
    await after.listen();
    const message = await messageOnceIt(
      after.services,
      projectId,
      conversationId,
      (one) => one.status === 'accepted',
    );
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
    expect(message.receipt.words).toBe('yes please');
    await after.close();
  });

  it.each([
    ['accept, hang', 1],
    ['drop', 0],
  ] as const)('does not send twice when killed in the middle: "%s"', async (fault, accepted) => {
    const setUp = await open();
    const projectId = await connect(setUp);
    await setUp.close();
    twilio.faults = [fault];

    // A long time-out: the answer is still awaited when the process is gone.
    const engine = { ...FAST_ENGINE, twilioTimeoutMs: 60_000 };
    child = startServerProcess({ config: config(), engine });
    const url = await child.listening;
    const client = connectTo(String(url));
    const place = { projectId, environment: 'sandbox', channel: 'api', caller: CALLER } as const;
    const { conversationId } = await client.conversations.start.mutate(place);
    await client.conversations.say.mutate({ projectId, conversationId, text: ASK });
    const asked = twilio.nextCreate();
    await client.conversations.say.mutate({ projectId, conversationId, text: 'yes please' });
    await asked;
    await child.kill();
    expect(twilio.acceptedFor(CALLER)).toHaveLength(accepted);

    const after = await open();
    await after.listen();
    await messageOnceIt(
      after.services,
      projectId,
      conversationId,
      (one) => one.status === 'accepted',
    );
    expect(twilio.acceptedFor(CALLER)).toHaveLength(1);
    const grant = authorize(systemActor('test'), projectId, 'see');
    const { messages } = await after.services.messages.list(grant, { limit: 10 });
    expect(messages).toHaveLength(1);
    await after.close();
  });
});

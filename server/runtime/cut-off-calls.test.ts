import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import {
  agree,
  ASK,
  CALLER,
  FAST_ENGINE,
  feedItem,
  messageOnceIt,
  openHotel,
} from '../../tests/hotel.ts';
import { signal } from '../../tests/signal.ts';
import { connectTo, type TestClient, type TestPlace, testPlace } from '../../tests/server.ts';
import { type ServerProcess, startServerProcess } from '../../tests/server-process.ts';
import { type Afterword, createAfterword } from '../create-afterword.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const HOUR_MS = 3_600_000;
const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

let place: TestPlace;
let afterword: Afterword;
let client: TestClient;
let projectId: ProjectId;
/** By how much the servers' clock has been put forward. */
let laterMs = 0;
const now = () => new Date(Date.now() + laterMs);
let logged: string[] = [];

/** Another server on the same database; it looks by itself once it listens. */
async function open(): Promise<Afterword> {
  const { data, databaseUrl } = place;
  const config = { host: '127.0.0.1', port: 0, data, databaseUrl };
  const log = pino({ level: 'error' }, { write: (line) => void logged.push(line) });
  return createAfterword({ config, engine: FAST_ENGINE, log, now });
}

beforeEach(async () => {
  laterMs = 0;
  logged = [];
  place = await testPlace();
  afterword = await open();
  ({ projectId } = await openHotel(afterword.services));
  const { url } = await afterword.listen({ dispatch: false });
  client = connectTo(url);
});
afterEach(async () => {
  await afterword.close();
  await place.remove();
});

async function call(channel: 'api' | 'simulator' | 'scenario' = 'api'): Promise<ConversationId> {
  const start = { projectId, environment: 'sandbox', caller: CALLER, channel } as const;
  const { conversationId } = await client.conversations.start.mutate(start);
  return conversationId;
}
const say = (conversationId: ConversationId, text: string) =>
  client.conversations.say.mutate({ projectId, conversationId, text });
const record = (conversationId: ConversationId) =>
  client.conversations.get.query({ projectId, conversationId });
const listed = async (outcome: 'open' | 'cut off' | 'ended') => {
  const { conversations } = await client.conversations.list.query({ projectId, outcome });
  return conversations.map(({ id }) => id);
};
/** A server that listens and sends, in the place of the one before. */
async function openNext(): Promise<void> {
  afterword = await open();
  client = connectTo((await afterword.listen()).url);
}
const look = () => afterword.services.messaging.cutOffCalls();

describe('a call that nobody holds any more', () => {
  it.each(['api', 'simulator', 'scenario'] as const)(
    'is cut off once nothing was said for an hour, as of its last turn (%s)',
    async (channel) => {
      const lost = await call(channel);
      await say(lost, ASK);
      laterMs = HOUR_MS - 60_000;
      const heard = await call(channel);
      await look();
      expect(await listed('open')).toEqual([heard, lost]);

      laterMs = HOUR_MS + 1_000;
      await look();
      expect(await listed('open')).toEqual([heard]);
      expect(await listed('cut off')).toEqual([lost]);
      expect(await listed('ended')).toEqual([]);
      const { conversation, transcript } = await record(lost);
      const lastTurn = transcript.findLast(({ who }) => who === 'caller');
      expect(conversation).toMatchObject({ outcome: 'cut off', endedAt: lastTurn?.at });
      expect(transcript.at(-1)).toMatchObject({
        who: 'system',
        text: 'The conversation ended: cut off, nothing was said for an hour',
      });
    },
  );

  it('is cut off by the next server, when the one it spoke with was killed', async () => {
    await afterword.close();
    const { data, databaseUrl } = place;
    const killed: ServerProcess = startServerProcess({
      config: { host: '127.0.0.1', port: 0, data, databaseUrl },
      engine: FAST_ENGINE,
    });
    const url = await killed.listening;
    if (url === null) throw new Error('it did not start');
    client = connectTo(url);
    const lost = await call();
    await say(lost, ASK);
    await killed.kill();

    laterMs = HOUR_MS + 60_000;
    await openNext();
    await feedItem(
      afterword.services,
      projectId,
      lost,
      (item) => item.kind === 'turn' && item.turn.phase === 'ended',
    );
    expect(await listed('cut off')).toEqual([lost]);
  });

  it('is no thread by text, nor a call that was passed on', async () => {
    const { conversationId } = await agree(afterword.services, projectId);
    await client.conversations.end.mutate({ projectId, conversationId });
    const reply = { projectId, conversationId, from: CALLER, text: 'when is breakfast' };
    await client.conversations.smsReply.mutate({ ...reply, eventId: 'reply1' });
    await afterword.services.messaging.inbound.settled();
    laterMs = 30 * 24 * HOUR_MS;
    await look();
    expect(await listed('cut off')).toEqual([]);
    expect(await listed('open')).toHaveLength(1);
  });

  it('is logged once for each cause, where it cannot be', async () => {
    const lost = await call();
    laterMs = HOUR_MS + 1_000;
    const inTheWay = vi.spyOn(afterword.services.messaging.runtime, 'takeFound');
    const about = () => logged.filter((line) => line.includes(lost));
    inTheWay.mockRejectedValue(new Error('its release cannot be read'));
    for (let minute = 0; minute < 3; minute += 1) await look();
    expect(about()).toHaveLength(1);
    expect(about()[0]).toContain('mend what this error names');
    inTheWay.mockRejectedValue(new Error('something else'));
    await look();
    await look();
    expect(about()).toHaveLength(2);
    inTheWay.mockRestore();
    await look();
    expect(await listed('cut off')).toHaveLength(1);
    expect(about()).toHaveLength(2);
  });

  it('is cut off once, by however many servers', async () => {
    const lost = await call();
    laterMs = HOUR_MS + 1_000;
    const other = isPostgres ? await open() : afterword;
    await Promise.all([look(), other.services.messaging.cutOffCalls(), look()]);
    if (other !== afterword) await other.close();
    const { transcript } = await record(lost);
    expect(transcript.filter(({ who }) => who === 'system')).toHaveLength(1);
  });

  it('is not cut off by one server while another takes a turn of it, however slowly', async () => {
    const slow = await call();
    laterMs = HOUR_MS + 1_000;
    const other = isPostgres ? await open() : afterword;
    const { runtime } = other.services.messaging;
    const held = signal();
    const goOn = signal();
    const turn = other.services.db.write(async (tx) => {
      const { row } = await runtime.find(tx, { conversationId: slow, eventId: null });
      held.give();
      // On SQLite nobody else writes meanwhile, and a transaction waits for nothing but its queries.
      if (isPostgres) await goOn.given;
      await runtime.takeFound(tx, row, {
        eventId: null,
        event: (_, __, at) => ({ type: 'values.set', at, entities: {}, variables: {} }),
      });
    });
    await held.given;
    const looked = look();
    goOn.give();
    await Promise.all([turn, looked]);
    if (other !== afterword) await other.close();
    expect((await record(slow)).conversation).toMatchObject({ outcome: 'open', endedAt: null });
  });
});

/** The next server sends what this one did not. */
async function delivered(conversationId: ConversationId): Promise<void> {
  await afterword.close();
  await openNext();
  const isDelivered = ({ status }: MessageView) => status === 'delivered';
  await messageOnceIt(afterword.services, projectId, conversationId, isDelivered);
}

/** Quiet hours would keep a caller's text: an hour later it was not asked for just now. */
const AT_ANY_HOUR = { channel: 'simulator' } as const;

describe('what a call agreed to before it was cut off', () => {
  it('goes out all the same, and once', async () => {
    const { conversationId, message } = await agree(afterword.services, projectId, AT_ANY_HOUR);
    laterMs = HOUR_MS + 1_000;
    await look();
    expect(await listed('cut off')).toEqual([conversationId]);
    expect((await record(conversationId)).messages).toMatchObject([{ status: 'queued' }]);

    await delivered(conversationId);
    await say(conversationId, 'yes please');
    await look();
    const { messages } = await record(conversationId);
    expect(messages).toMatchObject([{ id: message.id, status: 'delivered' }]);
    expect(messages[0]?.attempts).toHaveLength(1);
  });

  it('stays cut off when the text arrives', async () => {
    const { conversationId } = await agree(afterword.services, projectId, AT_ANY_HOUR);
    laterMs = HOUR_MS + 1_000;
    await look();
    const { endedAt } = (await record(conversationId)).conversation;
    await delivered(conversationId);
    const { conversation } = await record(conversationId);
    expect(conversation).toMatchObject({ outcome: 'cut off', endedAt });
  });
});

describe('a turn that comes for a call that was cut off', () => {
  it('is answered, and the call goes on', async () => {
    const slow = await call();
    laterMs = HOUR_MS + 1_000;
    await look();
    const turn = await say(slow, ASK);
    expect(turn).toMatchObject({ phase: 'open', problems: [] });
    expect(turn.say.join(' ')).toContain('text you');
    expect((await record(slow)).conversation).toMatchObject({ outcome: 'open', endedAt: null });
    const yes = await say(slow, 'yes please');
    expect(yes.messages).toHaveLength(1);

    laterMs = 2 * HOUR_MS + 10_000;
    await look();
    expect(await listed('cut off')).toEqual([slow]);
  });

  it('that it is over is taken for what it says', async () => {
    const slow = await call();
    laterMs = HOUR_MS + 1_000;
    await look();
    const end = () => client.conversations.end.mutate({ projectId, conversationId: slow });
    const [first, again] = [await end(), await end()];
    expect(first).toMatchObject({ phase: 'ended', problems: [] });
    expect(again).toEqual(first);
    const { conversation } = await record(slow);
    expect(conversation.outcome).toBe('ended');
    expect(Date.parse(conversation.endedAt ?? '')).toBeGreaterThan(
      Date.parse(conversation.startedAt) + HOUR_MS,
    );
    expect((await say(slow, ASK)).problems).toMatchObject([{ code: 'conversation-over' }]);
  });
});

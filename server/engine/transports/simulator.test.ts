import twilioLibrary from 'twilio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationIdSchema, messageIdSchema, type ProjectId } from '../../../core/ids.ts';
import { e164Schema } from '../../../core/phone.ts';
import { agree, ASK, FAST_ENGINE, messageOnceIt, openHotel } from '../../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../../tests/server.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import { storedCourse } from './simulated-courses.ts';
import { makeSimulator } from './simulator.ts';
import { SimulatorCallbacks } from './simulator-callbacks.ts';

describe('the simulator', () => {
  let server: TestServer;
  let projectId: ProjectId;
  let callers = 0;

  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services));
  });
  afterAll(() => server.close());

  async function text(simulate: NonNullable<Parameters<typeof agree>[2]>['simulate'], end: string) {
    callers += 1;
    const caller = `+44770090${2_000 + callers}`;
    const { services } = server.afterword;
    const { conversationId } = await agree(services, projectId, {
      caller,
      ...(simulate ? { simulate } : {}),
    });
    const { id } = await messageOnceIt(
      services,
      projectId,
      conversationId,
      (one) => one.status === end,
    );
    await services.messaging.statusInbox.settled();
    return server.client.messages.get.query({ projectId, messageId: id });
  }

  it.each([
    ['landline', 'undelivered', '30006'],
    ['filtered', 'undelivered', '30007'],
    ['opted-out', 'suppressed', '21610'],
    ['undelivered', 'undelivered', '30003'],
    ['failed', 'failed', '30008'],
  ] as const)('makes a text fail: %s', async (course, status, code) => {
    const message = await text(course, status);
    expect(message.error).toMatchObject({ code, remedy: expect.any(String) });
  });

  it('reports by callbacks, which move the status forward one by one', async () => {
    const { history } = await text(undefined, 'delivered');
    expect(history.map((line) => line.status)).toEqual([
      'queued',
      'sending',
      'accepted',
      'sent',
      'delivered',
    ]);
    expect(history.slice(3)).toMatchObject([
      { detail: { source: 'callback' } },
      { detail: { source: 'callback' } },
    ]);
  });

  it('reports doubled and out of order, and it ends the same', async () => {
    const { status, history } = await text('shuffled', 'delivered');
    expect(status).toBe('delivered');
    expect(history.map((line) => line.status)).toEqual([
      'queued',
      'sending',
      'accepted',
      'delivered',
    ]);
  });

  it('takes a text whose answer gets lost, and has it when it is looked for', async () => {
    const { history, attempts } = await text('answer-lost', 'delivered');
    expect(history.map((line) => line.status)).toEqual([
      'queued',
      'sending',
      'sending',
      'accepted',
      'sent',
      'delivered',
    ]);
    expect(history[3]).toMatchObject({ detail: { source: 'look-up' } });
    expect(attempts).toMatchObject([{ outcome: 'ambiguous' }]);
  });

  it('has no text that it was never asked to send, whatever becomes of the answer', async () => {
    const row = { ...toOutbound(await anyRow(), 1_000), simulate: 'answer-lost' };
    const looked = { startedAt: new Date(), now: new Date(), isTaken: async () => false };
    const simulator = makeSimulator(0);
    const nothing = { found: false, certain: true };
    expect(await simulator.find(row, { ...looked, wasMade: false })).toEqual(nothing);
    const sent = await simulator.find(row, { ...looked, wasMade: true });
    expect(sent).toMatchObject({ found: true, report: { status: 'queued' } });
    // Where the answer came there is nothing to look for.
    const known = { ...row, simulate: 'delivered' };
    expect(await simulator.find(known, { ...looked, wasMade: true })).toEqual(nothing);
  });

  it('is too busy at first, which uses up no attempt', async () => {
    const { history, attempts } = await text('busy', 'delivered');
    expect(attempts.map((one) => one.outcome)).toEqual(['throttled', 'throttled', 'accepted']);
    expect(attempts[0]).toMatchObject({ errorCode: '20429', httpStatus: 429 });
    expect(history.map((line) => line.status).filter((one) => one === 'queued')).toHaveLength(3);
  });

  it.each([
    ['delivered', null, 400],
    ['slow', null, 5_000],
    ['landline', 30, 30_000],
    ['delivered', 600, 600_000],
  ] as const)(
    'takes as long as it is told from one report to the next: %s, %s s',
    async (course, delaySeconds, ms) => {
      const simulate = storedCourse(course, delaySeconds ?? undefined);
      const row = { ...toOutbound(await anyRow(), 1_000), simulate };
      expect(makeSimulator(1).askAgainMs(row, new Date())).toBe(ms);
    },
  );

  it('is given the delay that was chosen for a conversation, and ends the same', async () => {
    const { client } = server;
    const caller = '+447700902999';
    const started = await client.conversations.start.mutate({
      projectId,
      environment: 'sandbox',
      caller,
      simulate: 'landline',
      delaySeconds: 30,
    });
    const { conversationId } = started;
    await client.conversations.say.mutate({ projectId, conversationId, text: ASK });
    await client.conversations.say.mutate({ projectId, conversationId, text: 'yes please' });
    const { id } = await messageOnceIt(
      server.afterword.services,
      projectId,
      conversationIdSchema.parse(conversationId),
      (one) => one.status === 'undelivered',
    );
    const { db } = server.afterword.services;
    const row = await db.read((tx) => messageById(tx, messageIdSchema.parse(id)));
    expect(row?.simulate).toBe('landline@30');
  });

  it.each([
    ['+15005550001', '21212'],
    ['+15005550007', '21606'],
    ['+15005550008', '21611'],
    ['+15005550006', null],
  ])('answers for the magic sender %s with %s', async (from, code) => {
    const sender = { type: 'number', number: e164Schema.parse(from) } as const;
    const row = await anyRow();
    const sent = await makeSimulator(0).send({ ...toOutbound(row, 1_000), sender }, new Date());
    const got = 'error' in sent ? String(sent.error.code) : null;
    expect(got).toBe(code);
  });

  it('takes no word from anybody else about its texts', async () => {
    const row = await anyRow();
    const { statusDoor } = server.afterword.services.messaging;
    const report = { status: 'read', errorCode: null, errorWhy: null };
    const foreign = new SimulatorCallbacks().make(toOutbound(row, 1_000), report);
    expect(await statusDoor.receive(foreign)).toBe(403);
    const params = Object.fromEntries(new URLSearchParams(foreign.body));
    const url = `https://simulator.invalid/webhooks/twilio/status${foreign.search}`;
    for (const token of ['', 'undefined', '0'.repeat(64)]) {
      const signature = twilioLibrary.getExpectedTwilioSignature(token, url, params);
      expect(await statusDoor.receive({ ...foreign, signature })).toBe(403);
    }
    expect((await anyRow()).status).not.toBe('read');
  });

  async function anyRow() {
    const { messages } = await server.client.messages.list.query({ projectId });
    const id = messageIdSchema.parse(messages.at(-1)?.id);
    const row = await server.afterword.services.db.read((tx) => messageById(tx, id));
    if (!row) throw new Error('no message');
    return row;
  }
});

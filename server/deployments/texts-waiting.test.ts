import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type Environment, e164Schema } from '../../core/phone.ts';
import { openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { SIMULATOR_KEY } from '../engine/sender-key.ts';
import { insertMessage, messageById } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { addPause, CONNECTION, removePause } from '../engine/refusals/pauses-repo.ts';

const HOUR_MS = 3_600_000;
const SENDER = '+15005550006';
const OTHER = '+15005550007';
const NEW_SENDER = { type: 'number', number: e164Schema.parse(OTHER) } as const;

let server: TestServer;
let projectId: ProjectId;
let other: ProjectId;

beforeAll(async () => {
  server = await startTestServer();
  ({ projectId } = await openHotel(server.afterword.services));
  ({ projectId: other } = await openHotel(server.afterword.services));
});
afterAll(() => server.close());

let made = 0;
async function queue(change: Partial<MessageRow>, from = SENDER): Promise<MessageRow> {
  made += 1;
  // Due too late for any dispatcher of this test.
  const dueAt = new Date(Date.now() + HOUR_MS);
  const row = queuedMessage({
    n: made,
    at: new Date(),
    from,
    more: { projectId, dueAt, ...change },
  });
  await server.afterword.services.db.write((tx) => insertMessage(tx, row));
  return row;
}
async function waitingIn(environment: Environment) {
  const { environments } = await server.client.deployments.list.query({ projectId });
  return environments.find((one) => one.environment === environment)?.textsWaiting;
}
const pause = (what: string) =>
  server.afterword.services.db.write((tx) =>
    addPause(tx, { projectId, what, since: new Date(), errorCode: '20003', errorWhy: 'x' }),
  );

describe('the texts of an environment that wait to go out', () => {
  it('are counted, with those that wait for a morning, and behind a pause', async () => {
    const none = { texts: 0, untilMorning: 0, paused: 0 };
    expect(await waitingIn('live')).toEqual(none);
    const heldUntil = new Date(Date.now() + 8 * HOUR_MS);
    await queue({});
    await queue({ heldUntil, dueAt: heldUntil });
    await queue({}, OTHER);
    await queue({ status: 'delivered', dueAt: null });
    const simulated = {
      environment: 'sandbox',
      transport: 'simulator',
      senderKey: SIMULATOR_KEY,
    } as const;
    await queue({ ...simulated, heldUntil: new Date(Date.now() - HOUR_MS) });
    await queue({ environment: 'draft' });
    await queue({ projectId: other });
    expect(await waitingIn('live')).toEqual({ texts: 3, untilMorning: 1, paused: 0 });
    expect(await waitingIn('sandbox')).toEqual({ texts: 1, untilMorning: 0, paused: 0 });
    expect(await waitingIn('pre-release')).toEqual(none);
    await pause(SENDER);
    // The pause may be longer than the night.
    expect(await waitingIn('live')).toEqual({ texts: 3, untilMorning: 0, paused: 2 });
    await pause(CONNECTION);
    expect(await waitingIn('live')).toEqual({ texts: 3, untilMorning: 0, paused: 3 });
    // The simulator knows no pause.
    expect(await waitingIn('sandbox')).toEqual({ texts: 1, untilMorning: 0, paused: 0 });
    await server.afterword.services.db.write((tx) => removePause(tx, projectId, CONNECTION));
    expect(await waitingIn('live')).toEqual({ texts: 3, untilMorning: 0, paused: 2 });
  });

  it('keep body, sender and receipt, whatever release comes', async () => {
    const text = await queue({ environment: 'sandbox', body: 'As agreed to.' });
    const { db } = server.afterword.services;
    const read = () => db.read((tx) => messageById(tx, text.id));
    const before = await read();
    const { records } = await server.client.drafts.get.query({ projectId });
    const put = records.flatMap((one) =>
      one.kind === 'template'
        ? [{ ...one, body: 'Other words.', senders: { ...one.senders, sandbox: NEW_SENDER } }]
        : [],
    );
    await server.client.drafts.save.mutate({
      projectId,
      changeId: 'chg_other',
      change: { put, remove: [] },
      base: Object.fromEntries(put.map((one) => [one.id, one.rev])),
    });
    const more = { note: '', acceptedWarnings: [], acceptAllWarnings: true };
    const answer = await server.client.releases.publish.mutate({ projectId, ...more });
    expect(answer.published).toBe(true);
    const { history } = await server.client.deployments.list.query({ projectId });
    const first = history.at(-1);
    if (!first) throw new Error('nothing was published');
    expect(await read()).toEqual(before);
    const { releaseId } = first;
    await server.client.deployments.rollBack.mutate({
      projectId,
      environment: 'sandbox',
      releaseId,
    });
    expect(await read()).toEqual(before);
  });
});

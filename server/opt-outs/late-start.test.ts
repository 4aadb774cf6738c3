import { expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { usePerson } from '../../tests/use-person.ts';
import { addOptOut } from '../engine/opt-outs/add-repo.ts';
import { hasOptedOut } from '../engine/opt-outs/opted-out.ts';
import { KEY, SENDER, textKeyword } from './fixtures.ts';

const HOUR_MS = 3_600_000;

let server: TestServer;
let projectId: ProjectId;
let recipient: E164;
useHotel((hotel) => {
  ({ server, projectId } = hotel);
}, SENDER);
usePerson(30_000_000, (person) => {
  recipient = person;
});

/** What they texted so long ago; `isFetched`: its webhook never came, and it is known only now. */
function texted(word: 'stop' | 'start', hoursAgo: number, isFetched: boolean) {
  const cameAt = new Date(Date.now() - hoursAgo * HOUR_MS);
  const { db } = server.afterword.services;
  return textKeyword(db, { projectId, from: recipient, word, cameAt, isFetched });
}

const toldByPhone = () =>
  server.client.optOuts.add.mutate({
    projectId,
    recipient,
    senders: [KEY],
    reason: 'on the phone',
  });
const isOut = () =>
  server.afterword.services.db.write((tx) =>
    hasOptedOut(tx, { projectId, recipient, sender: SENDER, transport: 'twilio' }),
  );

it('a START that was written before they said no by phone ends nothing, with its STOP or without', async () => {
  await toldByPhone();
  await texted('stop', 3, true);
  await texted('start', 2, true);
  expect(await isOut()).toBe(true);
  await texted('start', 0, false);
  expect(await isOut()).toBe(false);
});

it('nor where a STOP stood already when they said so', async () => {
  await texted('stop', 4, false);
  await toldByPhone();
  await texted('start', 2, true);
  expect(await isOut()).toBe(true);
  await texted('start', 0, false);
  expect(await isOut()).toBe(false);
});

it('a late START after the last word ends it', async () => {
  await texted('stop', 4, false);
  await texted('start', 2, true);
  expect(await isOut()).toBe(false);
});

it('one that was written before they said STOP again ends nothing, whatever number of ours they said it to', async () => {
  const said = (hoursAgo: number, source: string) => ({
    projectId,
    recipient,
    senderKey: KEY,
    how: 'keyword' as const,
    words: 'STOP',
    source,
    at: new Date(Date.now() - hoursAgo * HOUR_MS),
  });
  await server.afterword.services.db.write(async (tx) => {
    expect(await addOptOut(tx, said(4, 'SM1'))).toBe(true);
    expect(await addOptOut(tx, said(1, 'SM2'))).toBe(false);
  });
  await texted('start', 2, true);
  expect(await isOut()).toBe(true);
});

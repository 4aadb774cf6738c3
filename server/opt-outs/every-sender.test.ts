import { expect, it } from 'vitest';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema, type Sender } from '../../core/phone.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { usePerson } from '../../tests/use-person.ts';
import { addOptOut } from '../engine/opt-outs/add-repo.ts';
import { hasOptedOut, optOutsBehind, whoOptedOut } from '../engine/opt-outs/opted-out.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { KEY, SENDER, textKeyword } from './fixtures.ts';

const HOUR_MS = 3_600_000;
/** No template names it, no release does, and it has texted nobody. */
const LATER = { type: 'number', number: e164Schema.parse('+15005550099') } as const;
const LATER_KEY = senderKeyOf({ transport: 'twilio', sender: LATER });

let server: TestServer;
let projectId: ProjectId;
let recipient: E164;
useHotel((hotel) => {
  ({ server, projectId } = hotel);
}, SENDER);
usePerson(40_000_000, (person) => {
  recipient = person;
});

const db = () => server.afterword.services.db;
const optOuts = () => server.client.optOuts;
const add = (senders?: string[]) =>
  optOuts().add.mutate({
    projectId,
    recipient,
    reason: 'on the phone',
    ...(senders && { senders }),
  });
const remove = (...senders: string[]) =>
  optOuts().remove.mutate({ projectId, recipient, senders, reason: 'a mistake' });
const list = async (more: { sender?: string } = {}) =>
  (await optOuts().list.query({ projectId, recipient, ...more })).optOuts;

interface When {
  readonly hoursAgo?: number;
  readonly isFetched?: boolean;
}

/** What they text to `SENDER`; whether that was news, and so is confirmed. */
function texted(word: 'stop' | 'start', { hoursAgo = 0, isFetched = false }: When = {}) {
  const cameAt = new Date(Date.now() - hoursAgo * HOUR_MS);
  return textKeyword(db(), { projectId, from: recipient, word, cameAt, isFetched });
}

const textFrom = (sender: Sender | null, n = 1) =>
  queuedMessage({
    n,
    at: new Date(),
    more: { projectId, recipient, sender, transport: 'twilio', errorCode: 'opted_out' },
  });

/** One by one, and in a batch: both ways say the same. */
async function isOut(sender: Sender | null): Promise<boolean> {
  const text = textFrom(sender);
  const alone = await db().write((tx) => hasOptedOut(tx, text));
  // Batches of up to 128 are one question: more than one would be refused here.
  const rows = [text, textFrom({ ...LATER, number: e164Schema.parse('+15005550098') }, 2)];
  const batch = await db().ask((tx) => whoOptedOut(tx, rows));
  expect(batch.has(text)).toBe(alone);
  const behind = await db().read((tx) => optOutsBehind(tx, [text]));
  expect(behind.has(text.id)).toBe(alone);
  return alone;
}

it('holds for a sender that is taken into use later, and for none at all', async () => {
  await add();
  expect(await isOut(LATER)).toBe(true);
  expect(await isOut(null)).toBe(true);
  const [text] = [textFrom(LATER)];
  const behind = await db().read((tx) => optOutsBehind(tx, [text]));
  expect(behind.get(text.id)).toMatchObject({ senderKey: EVERY_SENDER, how: 'hand' });
});

it('START lets that sender text again, is confirmed once, and no other may', async () => {
  await add();
  expect(await texted('start')).toBe(true);
  expect(await isOut(SENDER)).toBe(false);
  expect(await isOut(LATER)).toBe(true);
  expect(await texted('start')).toBe(false);
  expect(await list()).toMatchObject([{ isForAll: true, except: [{ sender: { key: KEY } }] }]);
});

it('said again, it holds for the excepted sender too, with who says it now', async () => {
  await add();
  await texted('start');
  const again = { projectId, recipient, reason: 'by mail' };
  expect(await optOuts().add.mutate(again)).toEqual({ added: 1, before: 0 });
  expect(await isOut(SENDER)).toBe(true);
  expect(await list()).toMatchObject([{ words: 'by mail', except: [] }]);
  expect(await optOuts().add.mutate(again)).toEqual({ added: 0, before: 1 });
});

it('said again, it holds whatever the clock says of the START before it', async () => {
  await add();
  // A process whose clock is an hour ahead took it in.
  expect(await texted('start', { hoursAgo: -1 })).toBe(true);
  expect(await isOut(SENDER)).toBe(false);
  expect(await add()).toEqual({ added: 1, before: 0 });
  expect(await isOut(SENDER)).toBe(true);
  await remove(EVERY_SENDER);
  expect(await texted('start', { hoursAgo: -1 })).toBe(false);
  await add();
  expect(await isOut(SENDER)).toBe(true);
});

it('a START that was written before it and comes late excepts nobody', async () => {
  await add();
  expect(await texted('start', { hoursAgo: 2, isFetched: true })).toBe(false);
  expect(await texted('start', { hoursAgo: 2 })).toBe(false);
  expect(await isOut(SENDER)).toBe(true);
});

it('a START that was written after it and comes late excepts its sender, once', async () => {
  const at = new Date(Date.now() - 3 * HOUR_MS);
  const row = { projectId, recipient, senderKey: EVERY_SENDER, words: '', source: 'ana' } as const;
  await db().write((tx) => addOptOut(tx, { ...row, how: 'hand', at }));
  expect(await texted('start', { hoursAgo: 2, isFetched: true })).toBe(true);
  expect(await texted('start', { hoursAgo: 2, isFetched: true })).toBe(false);
  expect(await isOut(SENDER)).toBe(false);
  // What we are told now is younger than that.
  await add();
  expect(await isOut(SENDER)).toBe(true);
  expect(await texted('start', { hoursAgo: 1, isFetched: true })).toBe(false);
  expect(await isOut(SENDER)).toBe(true);
});

it('a STOP after the START is theirs, and stays when the one for all is removed', async () => {
  await add();
  await texted('start');
  expect(await texted('stop')).toBe(true);
  expect(await isOut(SENDER)).toBe(true);
  expect(await remove(EVERY_SENDER)).toEqual({ removed: 1 });
  expect(await isOut(SENDER)).toBe(true);
  expect(await isOut(LATER)).toBe(false);
});

it('one START ends both what they said to the sender and what we said for all', async () => {
  await texted('stop');
  await add();
  expect(await texted('start')).toBe(true);
  expect(await isOut(SENDER)).toBe(false);
  expect(await isOut(LATER)).toBe(true);
});

it('its exceptions go with it: one that is added later holds for all', async () => {
  await add();
  await texted('start');
  await remove(EVERY_SENDER);
  expect(await isOut(LATER)).toBe(false);
  await add();
  expect(await isOut(SENDER)).toBe(true);
});

it('is found by any sender that it holds for', async () => {
  await add();
  expect(await list({ sender: LATER_KEY })).toMatchObject([{ sender: null }]);
  expect(await list({ sender: EVERY_SENDER })).toHaveLength(1);
  await texted('start');
  expect(await list({ sender: KEY })).toEqual([]);
  expect(await list({ sender: LATER_KEY })).toHaveLength(1);
  const { senders } = await optOuts().senders.query({ projectId });
  expect(senders.map(({ key }) => String(key))).not.toContain(EVERY_SENDER);
});

it('is exported in words', async () => {
  await add();
  await texted('start');
  const { path } = await optOuts().export.query({ projectId, recipient });
  const [head, line] = (await (await fetch(`${server.url}${path}`)).text()).split('\r\n');
  expect(head).toMatch(/^recipient,transport,sender,since,how,words,added_by,except,ended,/);
  expect(line).toMatch(
    /,,every sender,.*,hand,on the phone,local user,twilio \+15005550006,{7}[^,]+Z$/,
  );
});

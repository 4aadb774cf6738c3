import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import type { E164 } from '../../core/phone.ts';
import { openHotel } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { usePerson } from '../../tests/use-person.ts';
import { KEY, SENDER, textKeyword } from './fixtures.ts';
import type { OptOutFilter } from './requests.ts';

const SIMULATOR = 'simulator|none';
const MINUTE_MS = 60_000;

let server: TestServer;
let projectId: ProjectId;
let recipient: E164;
useHotel((hotel) => {
  ({ server, projectId } = hotel);
}, SENDER);
usePerson(50_000_000, (person) => {
  recipient = person;
});

const optOuts = () => server.client.optOuts;
const add = (reason: string, senders?: string[]) =>
  optOuts().add.mutate({ projectId, recipient, reason, ...(senders && { senders }) });
const remove = (reason: string, senders: string[]) =>
  optOuts().remove.mutate({ projectId, recipient, senders, reason });
const ended = async (more: OptOutFilter = {}) =>
  (await optOuts().ended.query({ projectId, recipient, ...more })).optOuts;

interface Text {
  readonly body?: string;
  readonly minutesAgo?: number;
  readonly sid?: string;
}

function texted(word: 'stop' | 'start', { body = word, minutesAgo = 0, sid = 'SM1' }: Text = {}) {
  const cameAt = new Date(Date.now() - minutesAgo * MINUTE_MS);
  const { db } = server.afterword.services;
  return textKeyword(db, { projectId, from: recipient, word, body, sid, cameAt });
}

async function csvOf(filter: OptOutFilter & { readonly state?: 'in-force' }): Promise<string[]> {
  const asked = { projectId, state: 'ended', ...filter } as const;
  const { path } = await optOuts().export.query(asked);
  return (await (await fetch(`${server.url}${path}`)).text()).trimEnd().split('\r\n');
}

describe('the trace', () => {
  it('answers whether they opted out, and who let us text them again', async () => {
    await texted('stop', { body: 'Stop it', minutesAgo: 9 });
    await texted('start', { body: 'Start!', minutesAgo: 5, sid: 'SM7' });
    const [one, ...others] = await ended();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      recipient,
      sender: { key: KEY },
      except: null,
      how: 'keyword',
      words: 'Stop it',
      ended: { how: 'start', words: 'Start!', by: null },
    });
    const minutes = Date.parse(one?.ended.at ?? '') - Date.parse(one?.at ?? '');
    expect(Math.round(minutes / MINUTE_MS)).toBe(4);
    expect((await csvOf({ recipient }))[1]).toMatch(
      /^\+\d+,twilio,\+15005550006,.+Z,keyword,Stop it,,,.+Z,start,Start!,,SM7,,.+Z$/,
    );
  });

  it('keeps since when it held, beside when it was said last', async () => {
    await texted('stop', { body: 'Stop', minutesAgo: 9 });
    await texted('stop', { body: 'STOP', minutesAgo: 7, sid: 'SM2' });
    await texted('stop', { body: 'stop', minutesAgo: 5, sid: 'SM3' });
    // Late to come: it is neither the last word nor, for all we know, the one that began this.
    await texted('stop', { body: 'Stop', minutesAgo: 12, sid: 'SM0' });
    const minutesAgo = (at = '') => Math.round((Date.now() - Date.parse(at)) / MINUTE_MS);
    const [held] = (await optOuts().list.query({ projectId, recipient })).optOuts;
    expect(held?.words).toBe('Stop');
    expect([minutesAgo(held?.since), minutesAgo(held?.at)]).toEqual([9, 5]);
    const lineOf = (since = '', at = '') => `,${since},keyword,Stop,.*,${at}$`;
    const inForce = await csvOf({ recipient, state: 'in-force' });
    expect(inForce[1]).toMatch(new RegExp(lineOf(held?.since, held?.at)));
    await texted('start', { minutesAgo: 4, sid: 'SM5' });
    const [was] = await ended();
    expect([was?.since, was?.at]).toEqual([held?.since, held?.at]);
    expect((await csvOf({ recipient }))[1]).toMatch(new RegExp(lineOf(was?.since, was?.at)));
    await texted('stop', { minutesAgo: 1, sid: 'SM6' });
    const [anew] = (await optOuts().list.query({ projectId, recipient })).optOuts;
    expect(anew?.since).toBe(anew?.at);
  });

  it('has since when one held that was added by hand again, or said late by themselves', async () => {
    await add('on the phone', [KEY]);
    const [first] = (await optOuts().list.query({ projectId, recipient })).optOuts;
    await add('once more', [KEY]);
    const [again] = (await optOuts().list.query({ projectId, recipient })).optOuts;
    expect(again).toMatchObject({ words: 'on the phone', since: first?.at });
    expect(Date.parse(again?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.at ?? ''));
    await texted('stop', { minutesAgo: 3 });
    const [theirs] = (await optOuts().list.query({ projectId, recipient })).optOuts;
    expect(theirs).toMatchObject({ how: 'keyword', at: again?.at });
    expect(Date.parse(theirs?.since ?? '')).toBeLessThan(Date.parse(first?.since ?? ''));
  });

  it('has what we removed, with who did and why', async () => {
    await add('on the phone', [KEY, SIMULATOR]);
    await remove('wrong number', [KEY, SIMULATOR]);
    const by = { how: 'hand', words: 'wrong number', by: 'local user' };
    expect(await ended()).toMatchObject([{ ended: by }, { ended: by }]);
    expect((await csvOf({ recipient, sender: KEY })).at(-1)).toMatch(
      /hand,on the phone,local user,,.+Z,hand,wrong number,local user,,,.+Z$/,
    );
  });

  it('has nothing of a removal that was refused, nor of what changed nothing', async () => {
    await add('on the phone', [KEY, SIMULATOR]);
    await texted('stop');
    const before = await ended();
    expect(before).toMatchObject([{ how: 'hand', ended: { how: 'keyword', words: 'stop' } }]);
    await expect(remove('wrong number', [SIMULATOR, KEY])).rejects.toMatchObject({
      data: { code: 'refused' },
    });
    expect(await ended()).toEqual(before);
    await texted('stop');
    await add('again', [KEY, SIMULATOR]);
    expect(await ended()).toEqual(before);
  });

  it('tells of a START that it was for its sender alone, and that it was said again', async () => {
    await add('by mail');
    await texted('start');
    await add('by phone');
    await remove('a mistake', [EVERY_SENDER]);
    const trace = await ended();
    expect(trace.map((one) => [one.words, one.except?.key, one.ended.how])).toEqual([
      ['by phone', undefined, 'hand'],
      ['by mail', KEY, 'again'],
      ['by mail', KEY, 'start'],
    ]);
    expect(trace[1]?.ended).toMatchObject({ words: 'by phone', by: 'local user' });
    expect((await csvOf({ recipient })).at(-1)).toMatch(
      /,start,start,,SM1,twilio \+15005550006,.+Z$/,
    );
  });

  it('is found by sender, by how it came and by number', async () => {
    await add('by mail');
    await texted('start');
    await remove('a mistake', [EVERY_SENDER]);
    await add('by phone', [SIMULATOR]);
    await remove('a mistake', [SIMULATOR]);
    await texted('stop');
    await texted('start');
    const how = async (more: OptOutFilter) => (await ended(more)).map((one) => one.ended.how);
    expect(await how({ sender: KEY })).toEqual(['start', 'hand', 'start']);
    expect(await how({ sender: KEY, how: 'hand' })).toEqual(['hand', 'start']);
    expect(await how({ sender: KEY, how: 'keyword' })).toEqual(['start']);
    expect(await how({ sender: SIMULATOR })).toEqual(['hand', 'hand']);
    expect(await how({ sender: EVERY_SENDER })).toEqual(['hand', 'start']);
    expect(await how({ number: recipient.slice(-5), how: 'hand' })).toEqual([
      'hand',
      'hand',
      'start',
    ]);
    expect(await how({ number: '999999999' })).toEqual([]);
  });

  it.each([
    ['no reason', ' ', /why they may be texted again/],
    ['a reason of a page', 'x'.repeat(201), /200 characters/],
  ])('begins with a reason: %s is refused, and nothing is removed', async (_, reason, words) => {
    await add('on the phone');
    await expect(remove(reason, [EVERY_SENDER])).rejects.toThrow(words);
    expect(await ended()).toEqual([]);
    const { optOuts: standing } = await optOuts().list.query({ projectId, recipient });
    expect(standing).toHaveLength(1);
  });
});

describe('pages of the trace', () => {
  const MANY = 12;

  it('have each of them once, the last one first, with a filter or without', async () => {
    const { projectId: other } = await openHotel(server.afterword.services, SENDER);
    const asked = { projectId: other };
    for (let n = 0; n < MANY; n += 1) {
      const whom = { ...asked, recipient: `+4477${String(60_000_000 + (n % 3))}` };
      const senders = n % 4 === 0 ? undefined : [KEY, SIMULATOR];
      await optOuts().add.mutate({ ...whom, reason: `told ${n}`, ...(senders && { senders }) });
      const keys = senders ?? [EVERY_SENDER];
      await optOuts().remove.mutate({ ...whom, reason: `undone ${n}`, senders: keys });
    }
    const walk = async (filter: OptOutFilter, limit: number) => {
      const found: { readonly id: string; readonly reason: string }[] = [];
      let before: string | undefined;
      do {
        const page = await optOuts().ended.query({ ...asked, ...filter, limit, before });
        expect(page.optOuts.length).toBeLessThanOrEqual(limit);
        found.push(...page.optOuts.map(({ id, ended: { words } }) => ({ id, reason: words })));
        before = page.next ?? undefined;
      } while (before !== undefined);
      return found;
    };
    const newest = Array.from({ length: MANY }, (_, n) => `undone ${MANY - 1 - n}`);
    for (const [filter, count] of [
      [{}, 21],
      [{ sender: KEY }, MANY],
      [{ sender: EVERY_SENDER }, 3],
    ] as const) {
      for (const limit of [2, 5, 200]) {
        const found = await walk(filter, limit);
        expect(new Set(found.map(({ id }) => id)).size).toBe(count);
        expect(found).toHaveLength(count);
        const reasons = [...new Set(found.map(({ reason }) => reason))];
        expect(reasons).toEqual(newest.filter((one) => reasons.includes(one)));
      }
    }
    await expect(optOuts().ended.query({ ...asked, before: 'yesterday' })).rejects.toMatchObject({
      data: { code: 'bad_input' },
    });
  });
});

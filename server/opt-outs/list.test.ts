import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import { e164Schema } from '../../core/phone.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { everyPage } from '../../tests/every-page.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { addOptOut } from '../engine/opt-outs/add-repo.ts';
import type { NewOptOut } from '../engine/opt-outs/repo.ts';
import type { OptOutFilter } from './requests.ts';

const MANY = 700;
const FIRST = Date.parse('2026-01-05T00:00:00Z');
const SENDERS = ['twilio|+15005550006', `twilio|MG${'a'.repeat(32)}`, 'simulator|none'] as const;
const SERVICE = SENDERS[1];
const HOW = ['keyword', 'keyword', 'provider', 'hand'] as const;

let server: TestServer;
let projectId: ProjectId;
let rows: readonly NewOptOut[];

/** Several at the same moment, one person from several senders, so that pages end between equals. */
function aRow(n: number): NewOptOut {
  const how = HOW[n % 4] ?? 'keyword';
  return {
    projectId,
    recipient: e164Schema.parse(`+44770090${String(1_000 + Math.floor(n / 3))}`),
    // Some of those added by hand are for every sender.
    senderKey: n % 12 === 3 ? EVERY_SENDER : (SENDERS[n % 3] ?? SERVICE),
    how,
    words: n === 1 ? '=STOP("x"), please' : `words ${n}`,
    source: how === 'hand' ? 'ana' : `SM${n}`,
    at: new Date(FIRST + Math.floor(n / 5)),
  };
}

beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  ({ projectId } = await openHotel(server.afterword.services));
  const other = await openHotel(server.afterword.services);
  rows = Array.from({ length: MANY }, (_, n) => aRow(n));
  await server.afterword.services.db.write(async (tx) => {
    for (const row of rows) await addOptOut(tx, row);
    await addOptOut(tx, { ...aRow(0), projectId: other.projectId });
  });
});
afterAll(() => server.close());

const idOf = (row: NewOptOut) => `${row.recipient}|${row.senderKey}`;

function listed(filter: OptOutFilter, limit = 100) {
  return everyPage(async (cursor) => {
    const asked = { projectId, limit, ...filter, ...cursor };
    const { optOuts: rows, next } = await server.client.optOuts.list.query(asked);
    expect(rows.length).toBeLessThanOrEqual(limit);
    return { rows, next };
  });
}

const isOfService = ({ senderKey }: NewOptOut) => [SERVICE, EVERY_SENDER].includes(senderKey);

const CASES: readonly [string, OptOutFilter, (row: NewOptOut) => boolean][] = [
  ['all', {}, () => true],
  ['those of a sender', { sender: SERVICE }, isOfService],
  ['those for every sender', { sender: EVERY_SENDER }, (row) => row.senderKey === EVERY_SENDER],
  [
    'those of a sender, by hand',
    { sender: SERVICE, how: 'hand' },
    (row) => row.how === 'hand' && isOfService(row),
  ],
  ['those added by hand', { how: 'hand' }, (row) => row.how === 'hand'],
  ['a whole number', { number: '+447700901007' }, (row) => row.recipient === '+447700901007'],
  [
    'the beginning of one',
    { number: '+4477009011' },
    (row) => row.recipient.startsWith('+4477009011'),
  ],
  ['the end of one', { number: '1100' }, (row) => row.recipient.includes('1100')],
  [
    'all of it together',
    { number: '10', how: 'keyword', sender: SERVICE },
    (row) => row.how === 'keyword' && row.senderKey === SERVICE && row.recipient.includes('10'),
  ],
  ['nobody', { number: '99999' }, () => false],
];

describe('the list of opt-outs', () => {
  it.each(CASES)('finds %s, page by page, each once, newest first', async (_, filter, isWanted) => {
    const wanted = rows.filter(isWanted).map(idOf);
    for (const limit of [7, 200]) {
      const found = await listed(filter, limit);
      expect(found.map((one) => one.id).toSorted()).toEqual(wanted.toSorted());
      const times = found.map((one) => one.at);
      expect(times).toEqual(times.toSorted().toReversed());
    }
  });

  it('keeps together what belongs to one person and moment', async () => {
    const keys = (await listed({})).map((one) => `${one.at} ${one.recipient}`);
    const changes = keys.filter((key, n) => key !== keys[n - 1]);
    expect(changes).toHaveLength(new Set(keys).size);
  });

  it('says who added one and why, and what may be removed', async () => {
    const [one] = await listed({ how: 'hand' });
    expect(one).toMatchObject({ how: 'hand', by: 'ana', mayRemove: true, text: null });
    const [other] = await listed({ how: 'keyword' });
    expect(other).toMatchObject({ by: null, mayRemove: false });
  });

  it('names the senders, those in use first', async () => {
    const { senders } = await server.client.optOuts.senders.query({ projectId });
    expect(senders.map(({ key, inUse }) => [key, inUse])).toEqual([
      // What the demo's templates name for Live, and what stands in for it.
      ['twilio|+15550100100', true],
      ['simulator|+15550100100', true],
      ['simulator|none', true],
      ...[SENDERS[0], SERVICE].map((key) => [key, false]),
    ]);
    expect(senders[3]).toMatchObject({ transport: 'twilio', sender: { number: '+15005550006' } });
  });

  it.each([
    ['a number with letters', { number: '+44x' }],
    ['a sender that is none', { sender: 'twilio|me' }],
    ['a cursor of one’s own', { before: 'yesterday' }],
  ])('refuses %s', async (_, filter) => {
    await expect(server.client.optOuts.list.query({ projectId, ...filter })).rejects.toMatchObject({
      data: { code: 'bad_input' },
    });
  });
});

describe('the export of opt-outs', () => {
  async function fetched(filter: OptOutFilter & { bom?: boolean }): Promise<Response> {
    const { path, fileName } = await server.client.optOuts.export.query({ projectId, ...filter });
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`);
    expect(fileName).toMatch(/^opt-outs-\d{4}-\d\d-\d\d\.csv$/);
    return answer;
  }

  it('has a line for each, with the filters of the list', async () => {
    const lines = (await (await fetched({})).text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'recipient,transport,sender,since,how,words,added_by,except,ended,ended_how,ended_words,ended_by,ended_text,ended_for,said_last',
    );
    expect(lines).toHaveLength(MANY + 1);
    const byHand = (await (await fetched({ how: 'hand' })).text()).trimEnd().split('\r\n');
    expect(byHand).toHaveLength(rows.filter((row) => row.how === 'hand').length + 1);
    expect(byHand[1]).toMatch(/^\+4477\d+,(twilio|simulator)?,.*,hand,words \d+,ana,{7}.+Z$/);
  });

  it('runs nothing in a spreadsheet, and begins as Excel wants it where asked', async () => {
    const answer = await fetched({ bom: true, number: rows[1]?.recipient ?? '' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(`"'=STOP(""x""), please"`);
  });

  it('refuses a filter that is none', async () => {
    const answer = await fetch(`${server.url}/projects/${projectId}/opt-outs.csv?how=shouted`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('how');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeId, messageIdSchema, receiptIdSchema, type ProjectId } from '../../core/ids.ts';
import { senderSchema } from '../../core/phone.ts';
import { agree, FAST_ENGINE, messageOnceIt, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { messages } from '../db/schema.sqlite.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { insertMessage } from '../engine/outbox/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { csvLine } from '../csv/csv.ts';
import { messagesCsv } from './messages-csv.ts';

const MANY = 50_000;
const CHUNK = 500;
const FIRST = Date.parse('2026-01-01T00:00:00Z');

/** Finished messages, three to a millisecond, so that pages end between equals. */
function oldMessage(projectId: ProjectId, n: number): MessageRow {
  const at = new Date(FIRST + Math.floor(n / 3));
  const row = queuedMessage({ n, at });
  const receiptId = makeId(receiptIdSchema, 'rcp', `old${n}`);
  return {
    ...row,
    id: makeId(messageIdSchema, 'msg', `old${n}`),
    projectId,
    title: n % 1000 === 0 ? 'spa_menu' : 'directions_en',
    receiptId,
    receipt: { ...row.receipt, id: receiptId, words: n === 7 ? '=cmd|"x", yes\nplease' : 'yes' },
    onceKey: `old ${n}`,
    status: n % 10_000 === 0 ? 'failed' : 'delivered',
    errorCode: n % 10_000 === 0 ? '30007' : null,
    dueAt: null,
  };
}

/** What RFC 4180 says, read back. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('exporting messages', () => {
  let server: TestServer;
  let projectId: ProjectId;

  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    const { services } = server.afterword;
    ({ projectId } = await openHotel(services));
    const { db } = services;
    for (let from = 0; from < MANY; from += CHUNK) {
      const rows = Array.from({ length: CHUNK }, (_, i) => oldMessage(projectId, from + i));
      await db.write(async (tx) => {
        await tx.insert(messages).values(rows);
      });
    }
  });
  afterAll(() => server.close());

  const address = async (filter: object = {}) => {
    const { path } = await server.client.messages.export.query({ projectId, ...filter });
    return `${server.url}${path}`;
  };

  it('streams every one of 50,000 once, newest first', async () => {
    const answer = await fetch(await address());
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="messages-/);
    const rows = parseCsv(await answer.text());
    const [header, ...lines] = rows;
    expect(header?.slice(0, 3)).toEqual(['id', 'created_at', 'environment']);
    expect(lines).toHaveLength(MANY);
    expect(new Set(lines.map((line) => line[0])).size).toBe(MANY);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header?.length]));
    const times = lines.map((line) => line[1] ?? '');
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('reads no more than is asked for', async () => {
    let read = 0;
    async function* batches() {
      for (; read < MANY / CHUNK; read++) yield [oldMessage(projectId, read)];
    }
    const reader = messagesCsv(batches(), { bom: false }).getReader();
    let taken = 0;
    let ahead = 0;
    while (!(await reader.read()).done) {
      taken += 1;
      ahead = Math.max(ahead, read - taken);
    }
    expect(taken).toBe(MANY / CHUNK + 1);
    expect(ahead).toBeLessThanOrEqual(1);
  });

  it('stops reading when nobody listens any more', async () => {
    let closed = false;
    async function* batches() {
      try {
        for (;;) yield [oldMessage(projectId, 1)];
      } finally {
        closed = true;
      }
    }
    const reader = messagesCsv(batches(), { bom: true }).getReader();
    const first = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await reader.read()).value);
    expect(first.startsWith('\uFEFFid,')).toBe(true);
    await reader.read();
    await reader.cancel();
    expect(closed).toBe(true);
  });

  it('takes the filters of the list, and says what is wrong with others', async () => {
    const lines = async (filter: object) =>
      parseCsv(await (await fetch(await address(filter))).text()).slice(1);
    expect(await lines({ outcome: 'failed' })).toHaveLength(5);
    expect(await lines({ recipient: '+447710000007' })).toHaveLength(1);
    expect(await lines({ to: '2025-12-31' })).toHaveLength(0);
    expect(await lines({ from: '2026-01-01', traffic: 'tests' })).toHaveLength(0);
    const wrong = await fetch(`${await address()}&outcome=arrived`);
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('outcome');
  });

  it('begins as spreadsheets on Windows want it, for whoever asks so', async () => {
    const start = async (filter: object) => {
      const bytes = await (
        await fetch(await address({ recipient: '+447710000007', ...filter }))
      ).arrayBuffer();
      return [...new Uint8Array(bytes.slice(0, 3))];
    };
    expect(await start({ bom: true })).toEqual([0xef, 0xbb, 0xbf]);
    expect(await start({})).toEqual([...new TextEncoder().encode('id,')]);
  });

  it('names a Messaging Service by its whole id, so that it can be found', async () => {
    const sid = `MG${'0'.repeat(28)}20ab`;
    const row: MessageRow = { ...oldMessage(projectId, 1), transport: 'twilio' };
    const sender = senderSchema.parse({ type: 'service', sid });
    async function* batches() {
      yield [{ ...row, sender }];
    }
    const text = await new Response(messagesCsv(batches(), { bom: false })).text();
    const [header, line] = parseCsv(text);
    expect(line?.[header?.indexOf('sender') ?? -1]).toBe(sid);
  });

  it('calls a stated basis that, and nobody’s words or agreement', async () => {
    const row = oldMessage(projectId, 1);
    async function* batches() {
      yield [
        row,
        { ...row, receipt: { ...row.receipt, kind: 'basis' as const, words: 'opted in online' } },
      ];
    }
    const text = await new Response(messagesCsv(batches(), { bom: false })).text();
    const [header = [], agreed, onBasis] = parseCsv(text);
    const named = (line: string[] | undefined) => (name: string) => line?.[header.indexOf(name)];
    const of = (line: string[] | undefined) =>
      ['consent', 'consent_words', 'consent_at', 'stated_basis'].map(named(line));
    expect(of(agreed)).toEqual(['agreed', 'yes', row.receipt.at, '']);
    expect(of(onBasis)).toEqual(['basis', '', '', 'opted in online']);
  });

  it('keeps a spreadsheet from running what somebody has said', async () => {
    const rows = parseCsv(
      await (await fetch(await address({ recipient: '+447710000007' }))).text(),
    );
    const [header, row] = rows;
    expect(row?.[header?.indexOf('consent_words') ?? -1]).toBe('\'=cmd|"x", yes\nplease');
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
      for (const reader of ['spreadsheet', 'program'] as const)
        expect(csvLine([`${start}1`], reader)).toMatch(/^"?'/);
    expect(csvLine(['a"b', 'c,d', 'e', null, 1, true], 'program')).toBe(
      '"a""b","c,d",e,,1,true\r\n',
    );
  });

  it('gives a program phone numbers as they are, and a spreadsheet as text', async () => {
    const recipient = '+447710000007';
    const read = async (more: object) => {
      const text = await (await fetch(await address({ recipient, ...more }))).text();
      const [header, row] = parseCsv(text.replace(/^\uFEFF/, ''));
      return row?.[header?.indexOf('recipient') ?? -1];
    };
    expect(await read({})).toBe(recipient);
    expect(await read({ bom: true })).toBe(`'${recipient}`);
    // A number alone can do nothing; what only begins like one can.
    expect(csvLine(['+447710000007+cmd'], 'program')).toBe("'+447710000007+cmd\r\n");
  });

  it('asks for the token where there is one', async () => {
    const guarded = await startTestServer({ config: { host: '0.0.0.0' } });
    const path = `/projects/${projectId}/messages.csv`;
    expect((await fetch(`${guarded.url}${path}`)).status).toBe(401);
    expect((await fetch(`${guarded.url}/metrics`)).status).toBe(401);
    const headers = { authorization: `Bearer ${guarded.afterword.token}` };
    expect((await fetch(`${guarded.url}${path}`, { headers })).status).toBe(200);
    expect((await fetch(`${guarded.url}/metrics`, { headers })).status).toBe(200);
    await guarded.close();
  });
});

describe('the list of messages', () => {
  let server: TestServer;
  let projectId: ProjectId;
  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    ({ projectId } = await openHotel(server.afterword.services));
    await server.afterword.services.db.write(async (tx) => {
      for (let n = 0; n < 40; n++) await insertMessage(tx, titled(n));
    });
  });
  afterAll(() => server.close());

  /** Statuses and titles in turn, so that every filter has to skip some. */
  function titled(n: number): MessageRow {
    const status = ['delivered', 'read', 'failed', 'accepted', 'sent'][n % 5] ?? '';
    const title = ['spa_menu', 'Spa prices', 'directions'][n % 3] ?? '';
    const environment = n % 2 === 0 ? 'live' : 'sandbox';
    const templateId = queuedMessage({ n, at: new Date(FIRST) }).templateId;
    return { ...oldMessage(projectId, n), status, title, environment, templateId };
  }
  async function all(filter: object): Promise<string[]> {
    const ids: string[] = [];
    let before: string | null = null;
    do {
      const page: { messages: { id: string }[]; next: string | null } =
        await server.client.messages.list.query({
          projectId,
          limit: 3,
          ...filter,
          ...(before === null ? {} : { before }),
        });
      ids.push(...page.messages.map((one) => one.id));
      before = page.next;
    } while (before !== null);
    return ids;
  }
  const wanted = (is: (row: MessageRow) => boolean) =>
    Array.from({ length: 40 }, (_, n) => titled(n))
      .filter(is)
      .map((row) => row.id);

  it.each<[string, object, (row: MessageRow) => boolean]>([
    [
      'an outcome of several statuses',
      { outcome: 'sent' },
      (row) => /accepted|sent/.test(row.status),
    ],
    ['part of a title', { search: 'SPA' }, (row) => /spa/i.test(row.title)],
    [
      'title, outcome and environment together',
      { search: 'spa', outcome: 'delivered', environment: 'live' },
      (row) =>
        /spa/i.test(row.title) && /delivered|read/.test(row.status) && row.environment === 'live',
    ],
    ['a title nobody has', { search: 'breakfast' }, () => false],
  ])('finds by %s, page by page, each once, newest first', async (_, filter, is) => {
    const found = await all(filter);
    expect(new Set(found)).toEqual(new Set(wanted(is)));
    expect(found).toHaveLength(wanted(is).length);
    const order = await all({});
    expect(found).toEqual(order.filter((id) => found.includes(id)));
  });
});

describe('/metrics', () => {
  it('shows messages, failures, the outbox, claims, signatures and requests, and nobody by number', async () => {
    const server = await startTestServer({ engine: FAST_ENGINE });
    const { services } = server.afterword;
    const { projectId } = await openHotel(services);
    const good = await agree(services, projectId);
    await messageOnceIt(
      services,
      projectId,
      good.conversationId,
      (one) => one.status === 'delivered',
    );
    const bad = await agree(services, projectId, { caller: '+15005550001' });
    await messageOnceIt(services, projectId, bad.conversationId, (one) => one.status === 'failed');
    const test = await agree(services, projectId, { caller: '+15005550002', channel: 'simulator' });
    await messageOnceIt(services, projectId, test.conversationId, (one) => one.status === 'failed');
    await fetch(`${server.url}/webhooks/twilio/status?message=msg_x`, { method: 'POST' });
    const text = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of [
      'afterword_messages{environment="sandbox",outcome="delivered",test="false"} 1',
      'afterword_messages{environment="sandbox",outcome="failed",test="false"} 1',
      `afterword_api_failures_total{project="${projectId}",environment="sandbox",test="false"} 1`,
      `afterword_api_failures_total{project="${projectId}",environment="sandbox",test="true"} 1`,
      'afterword_outbox_depth{status="queued"} 0',
      'afterword_outbox_oldest_due_seconds 0',
      'afterword_webhook_signature_failures_total{door="status"} 1',
      'afterword_http_request_duration_seconds_count{method="POST",route="/webhooks/twilio/status",status="403"} 1',
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/afterword_dispatcher_claims_total\{work="send"\} [2-9]/);
    expect(text).not.toMatch(/\+?\d{10,}"|Hi Ana/);
    await server.close();
  });
});

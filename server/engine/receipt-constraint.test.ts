import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../db/open-sqlite.ts';

const RECEIPT = { id: 'rcp_1', kind: 'agreed', recipient: '+447700900123' };

describe('the database itself', () => {
  let folder: string;
  let raw: BetterSqlite3.Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-receipt-'));
    const file = join(folder, 'test.sqlite');
    await openSqlite({ file, onError: () => {}, onNotify: () => {} }).close();
    raw = new BetterSqlite3(file);
    raw.exec("insert into projects values ('prj_1', 'Hotel', 0, 0, 0)");
  });
  afterEach(() => {
    raw.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function insert(receipt: string | null, onceKey = 'once'): void {
    raw
      .prepare(
        `insert into messages (id, project_id, environment, template_id, title, recipient, body,
           encoding, segments, receipt, receipt_id, once_key, status, status_at, transport,
           created_at, attempts)
         values (?, 'prj_1', 'live', 'tpl_1', 'T', '+447700900123', 'Hi', 'GSM-7', 1, ?, 'rcp_1',
           ?, 'queued', 0, 'twilio', 0, 0)`,
      )
      .run(`msg_${Math.random()}`, receipt, onceKey);
  }

  it('takes a text with the receipt of its recipient', () => {
    insert(JSON.stringify(RECEIPT));
    expect(raw.prepare('select count(*) from messages').pluck().get()).toBe(1);
  });

  it.each([
    ['no receipt', null],
    ['an empty one', ''],
    ['no JSON', 'yes please'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['no id', JSON.stringify({ ...RECEIPT, id: undefined })],
    ['an empty id', JSON.stringify({ ...RECEIPT, id: '' })],
    ['another id than the row', JSON.stringify({ ...RECEIPT, id: 'rcp_2' })],
    ['no kind', JSON.stringify({ ...RECEIPT, kind: undefined })],
    ['an empty kind', JSON.stringify({ ...RECEIPT, kind: '' })],
    ['no recipient', JSON.stringify({ ...RECEIPT, recipient: undefined })],
    ['somebody else', JSON.stringify({ ...RECEIPT, recipient: '+447700900124' })],
  ])('refuses a text with %s', (_, receipt) => {
    expect(() => insert(receipt)).toThrow(/CHECK|NOT NULL|malformed/);
    expect(raw.prepare('select count(*) from messages').pluck().get()).toBe(0);
  });

  it('refuses to take the receipt away afterwards', () => {
    insert(JSON.stringify(RECEIPT));
    for (const set of ["receipt = '{}'", "recipient = '+447700900124'", "receipt_id = 'rcp_2'"]) {
      expect(() => raw.exec(`update messages set ${set}`)).toThrow('CHECK');
    }
  });

  it('refuses the same once-only key twice in a project', () => {
    insert(JSON.stringify(RECEIPT));
    expect(() => insert(JSON.stringify(RECEIPT))).toThrow('UNIQUE');
    insert(JSON.stringify(RECEIPT), 'another');
  });
});

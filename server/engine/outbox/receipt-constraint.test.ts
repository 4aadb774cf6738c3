import { type SQL, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../../tests/server.ts';
import type { Db } from '../../db/handles.ts';
import { openDb } from '../../db/open.ts';

const RECEIPT = { id: 'rcp_1', kind: 'agreed', recipient: '+447700900123' };

/** How either database says that it refuses: by the check, for want of a value, or as no JSON. */
const REFUSED = /CHECK constraint|check constraint|NOT NULL|not-null|malformed JSON|type json/;

describe('the database itself', () => {
  let place: TestPlace;
  let db: Db;
  let texts = 0;

  beforeEach(async () => {
    place = await testPlace();
    db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
    await ask(sql`insert into projects values ('prj_1', 'Hotel', 0, 0, 0) returning id`);
  });
  afterEach(async () => {
    await db.close();
    await place.remove();
  });

  /** Past everything of ours that would refuse first. What it says is the database's own word. */
  async function ask(query: SQL): Promise<unknown[]> {
    try {
      return await db.write((tx) => tx.rows(query));
    } catch (error) {
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
    }
  }

  function insert(receipt: string | null, onceKey = 'once'): Promise<unknown[]> {
    return ask(
      sql`insert into messages (id, project_id, environment, template_id, title, recipient, body,
            encoding, segments, receipt, receipt_id, once_key, status, status_at, transport,
            created_at, attempts)
          values (${`msg_${(texts += 1)}`}, 'prj_1', 'live', 'tpl_1', 'T', '+447700900123', 'Hi',
            'GSM-7', 1, ${receipt}, 'rcp_1', ${onceKey}, 'queued', 0, 'twilio', 0, 0)
          returning id`,
    );
  }

  const count = async () => (await ask(sql`select id from messages`)).length;

  it('takes a text with the receipt of its recipient', async () => {
    await insert(JSON.stringify(RECEIPT));
    expect(await count()).toBe(1);
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
  ])('refuses a text with %s', async (_, receipt) => {
    await expect(insert(receipt)).rejects.toThrow(REFUSED);
    expect(await count()).toBe(0);
  });

  it('refuses to take the receipt away afterwards', async () => {
    await insert(JSON.stringify(RECEIPT));
    for (const set of ["receipt = '{}'", "recipient = '+447700900124'", "receipt_id = 'rcp_2'"]) {
      await expect(ask(sql.raw(`update messages set ${set} returning id`))).rejects.toThrow(
        /check constraint/i,
      );
    }
  });

  it('refuses the same once-only key twice in a project', async () => {
    await insert(JSON.stringify(RECEIPT));
    await expect(insert(JSON.stringify(RECEIPT))).rejects.toThrow(/unique constraint/i);
    await insert(JSON.stringify(RECEIPT), 'another');
  });
});

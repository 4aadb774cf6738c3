import { and, asc, eq, getTableColumns, gte, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { insertProject, PROJECT, queuedMessage } from '../engine/fixtures.ts';
import { insertMessage } from '../engine/outbox/outbox-repo.ts';
import { builtOnce } from './built-once.ts';
import { messages, statusCallbacks } from './schema.sqlite.ts';

const AT = new Date(1_700_000_000_123);
const slot = sql.placeholder;

const since = builtOnce(
  (on) =>
    on
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.projectId, slot('projectId')),
          gte(messages.createdAt, sql.param(slot('at'), messages.createdAt)),
        ),
      )
      .orderBy(asc(messages.createdAt)),
  getTableColumns(messages),
);

const put = builtOnce(
  (on) =>
    on
      .insert(statusCallbacks)
      .values({
        id: slot('id'),
        messageId: slot('messageId'),
        receivedAt: slot('receivedAt'),
        params: slot('params'),
        failures: 0,
      })
      .returning(),
  getTableColumns(statusCallbacks),
);

const setDue = builtOnce(
  (on) =>
    on
      .update(messages)
      .set({ dueAt: sql`${sql.param(slot('dueAt'), messages.dueAt)}` })
      .where(eq(messages.id, slot('id')))
      .returning({ dueAt: messages.dueAt }),
  { dueAt: messages.dueAt },
);

describe('a query that is built once', () => {
  let server: TestServer;
  const db = () => server.afterword.services.db;
  const rows = [
    queuedMessage({ n: 1, at: new Date(AT.getTime() - 1) }),
    queuedMessage({ n: 2, at: AT, more: { isTest: true, sender: null, body: 'it’s {{"x"}} 🙂' } }),
    queuedMessage({ n: 3, at: new Date(AT.getTime() + 1), more: { dueAt: null } }),
  ];

  beforeAll(async () => {
    server = await startTestServer();
    await db().write(async (tx) => {
      await insertProject(tx);
      for (const row of rows) await insertMessage(tx, row);
    });
  });
  afterAll(() => server.close());

  it('gives what the same query gives, for each of its values', async () => {
    for (const from of [0, 1, 2]) {
      const at = rows[from]?.createdAt;
      const values = { projectId: PROJECT, at };
      expect(await db().read((tx) => since(tx, values))).toEqual(rows.slice(from));
      expect(await db().write((tx) => since(tx, values))).toEqual(rows.slice(from));
    }
    expect(await db().read((tx) => since(tx, { projectId: 'prj_other', at: AT }))).toEqual([]);
  });

  it('writes values as their columns do, and is undone with its job', async () => {
    const params = { Body: 'a "b" ? \' 🙂', more: ['x', 'y'] };
    const row = { id: 'one', messageId: rows[0]?.id, receivedAt: AT, params };
    const whole = { ...row, failures: 0 };
    expect(await db().write((tx) => put(tx, row))).toEqual([whole]);
    const undone = db().write(async (tx) => {
      await put(tx, { ...row, id: 'two' });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    const stored = await db().read(async (tx) => await tx.select().from(statusCallbacks));
    expect(stored).toEqual([whole]);
  });

  it('writes nothing where a value is nothing', async () => {
    for (const dueAt of [AT, null, new Date(0)]) {
      const set = db().write((tx) => setDue(tx, { id: rows[2]?.id, dueAt }));
      expect(await set).toEqual([{ dueAt }]);
    }
  });

  it('refuses to run without one of its values', async () => {
    await expect(db().read((tx) => since(tx, { projectId: PROJECT }))).rejects.toThrow('at');
  });
});

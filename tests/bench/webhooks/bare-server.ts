import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import BetterSqlite3 from 'better-sqlite3';
import { Hono } from 'hono';
import pg from 'pg';
import twilio from 'twilio';
import { z } from 'zod';

/**
 * A program: the least that an honest webhook does, to compare with. It checks the signature by the
 * official client with a token it holds in memory, stores the form durably by one prepared insert,
 * and answers. Same HTTP server, router and database drivers as ours.
 */
const { port, databaseUrl, file, publicUrl, authToken } = z
  .object({
    port: z.number(),
    databaseUrl: z.string().nullable(),
    file: z.string(),
    publicUrl: z.string(),
    authToken: z.string(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const TABLE = 'create table hooks (sid text, status text, params text)';
const insert = databaseUrl === null ? onSqlite() : await onPostgres(databaseUrl);

function onSqlite() {
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(TABLE);
  const statement = db.prepare('insert into hooks values (?, ?, ?)');
  return async (values: string[]) => void statement.run(...values);
}

async function onPostgres(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(TABLE);
  const text = 'insert into hooks values ($1, $2, $3)';
  return async (values: string[]) => void (await pool.query({ name: 'insert', text, values }));
}

const app = new Hono();
app.post('/webhooks/twilio/:door', async (c) => {
  const params = Object.fromEntries(new URLSearchParams(await c.req.text()));
  const { pathname, search } = new URL(c.req.url);
  const signature = c.req.header('x-twilio-signature') ?? '';
  const isSigned = twilio.validateRequest(
    authToken,
    signature,
    `${publicUrl}${pathname}${search}`,
    params,
  );
  if (!isSigned) return c.text('no\n', 403);
  const { MessageSid = '', MessageStatus = '' } = params;
  await insert([MessageSid, MessageStatus, JSON.stringify(params)]);
  if (c.req.param('door') === 'status') return c.body(null, 204);
  const answer = new twilio.twiml.MessagingResponse().toString();
  return c.body(answer, 200, { 'content-type': 'text/xml; charset=utf-8' });
});
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));

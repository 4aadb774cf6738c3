import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { projectIdSchema } from '../../core/ids.ts';
import { authorize, type Grant } from '../access/authorize.ts';
import { type CsvList, csvFileName } from '../csv/csv-address.ts';
import { receivedCsv } from '../received/received-csv.ts';
import { receivedFilterSchema } from '../received/requests.ts';
import { messagesCsv } from '../messages/messages-csv.ts';
import { messageFilterSchema } from '../messages/requests.ts';
import { optOutsCsv } from '../opt-outs/opt-outs-csv.ts';
import { optOutFilterSchema, optOutStateSchema } from '../opt-outs/requests.ts';
import type { Services } from '../services.ts';
import type { HttpEnv } from './http-env.ts';
import { refuse } from './refuse.ts';

const BOM = { bom: z.enum(['0', '1']).default('0') };
const messagesQuery = messageFilterSchema.extend(BOM);
const receivedQuery = receivedFilterSchema.extend(BOM);
const optOutsQuery = optOutFilterSchema.extend({ ...BOM, state: optOutStateSchema });

/** `GET /projects/:id/messages.csv`, `received.csv` and `opt-outs.csv`: a list's filters as the query, streamed. */
export function csvExports(app: Hono<HttpEnv>, services: Services): void {
  const { messages, received, optOuts, endedOptOuts } = services;
  app.get('/projects/:id/messages.csv', (c) =>
    answer(c, services, {
      list: 'messages',
      schema: messagesQuery,
      csvOf: (grant, { bom, ...filter }) =>
        messagesCsv(messages.batches(grant, filter), { bom: bom === '1' }),
    }),
  );
  app.get('/projects/:id/received.csv', (c) =>
    answer(c, services, {
      list: 'received',
      schema: receivedQuery,
      csvOf: (grant, { bom, ...filter }) =>
        receivedCsv(received.batches(grant, filter), { bom: bom === '1' }),
    }),
  );
  app.get('/projects/:id/opt-outs.csv', (c) =>
    answer(c, services, {
      list: 'opt-outs',
      schema: optOutsQuery,
      csvOf: (grant, { bom, state, ...filter }) =>
        optOutsCsv((state === 'ended' ? endedOptOuts : optOuts).batches(grant, filter), {
          bom: bom === '1',
        }),
    }),
  );
}

interface CsvExport<Query> {
  readonly list: CsvList;
  readonly schema: z.ZodType<Query>;
  readonly csvOf: (grant: Grant, query: Query) => ReadableStream<Uint8Array>;
}

function answer<Query>(
  c: Context<HttpEnv>,
  services: Services,
  { list, schema, csvOf }: CsvExport<Query>,
): Response {
  const actor = c.get('actor');
  const projectId = projectIdSchema.safeParse(c.req.param('id'));
  const query = schema.safeParse(c.req.query());
  if (!actor || !projectId.success || !query.success) {
    return refuse(c, badQuery(list, query.error?.issues[0]?.path.join('.') ?? 'the address'));
  }
  try {
    const csv = csvOf(authorize(actor, projectId.data, 'see'), query.data);
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${csvFileName(list, services.now())}"`,
      'cache-control': 'no-store',
    });
  } catch (error) {
    if (error instanceof UserError) return refuse(c, error);
    throw error;
  }
}

/** What gives the address of each. */
const EXPORTS: Readonly<Record<CsvList, string>> = {
  messages: 'messages.export',
  received: 'messages.exportReceived',
  'opt-outs': 'optOuts.export',
};

function badQuery(list: CsvList, what: string): UserError {
  return new UserError(
    'bad_input',
    `${what} is not as it should be.`,
    `Take the address that ${EXPORTS[list]} gives.`,
  );
}

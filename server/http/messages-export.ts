import type { Hono } from 'hono';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { projectIdSchema } from '../../core/ids.ts';
import { authorize } from '../access/authorize.ts';
import { csvFileName } from '../messages/csv-address.ts';
import { messagesCsv } from '../messages/messages-csv.ts';
import { messageFilterSchema } from '../messages/requests.ts';
import type { Services } from '../services.ts';
import type { HttpEnv } from './http-env.ts';
import { refuse } from './refuse.ts';

const querySchema = messageFilterSchema.extend({ bom: z.enum(['0', '1']).default('0') });

/** `GET /projects/:id/messages.csv`: the filters of `messages.list` as the query, streamed. */
export function messagesExport(app: Hono<HttpEnv>, services: Services): void {
  app.get('/projects/:id/messages.csv', (c) => {
    const actor = c.get('actor');
    const projectId = projectIdSchema.safeParse(c.req.param('id'));
    const query = querySchema.safeParse(c.req.query());
    if (!actor || !projectId.success || !query.success) {
      return refuse(c, badQuery(query.error?.issues[0]?.path.join('.') ?? 'the address'));
    }
    const { bom, ...filter } = query.data;
    try {
      const grant = authorize(actor, projectId.data, 'see');
      const csv = messagesCsv(services.messages.batches(grant, filter), { bom: bom === '1' });
      return c.body(csv, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${csvFileName(services.now())}"`,
        'cache-control': 'no-store',
      });
    } catch (error) {
      if (error instanceof UserError) return refuse(c, error);
      throw error;
    }
  });
}

function badQuery(what: string): UserError {
  return new UserError(
    'bad_input',
    `${what} is not as it should be.`,
    'Take the address that messages.export gives.',
  );
}

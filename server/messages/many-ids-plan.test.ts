import { expect, it } from 'vitest';
import { conversationIdSchema, makeId, messageIdSchema } from '../../core/ids.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import * as conversationsRepo from '../conversations/repo.ts';
import * as messagesRepo from './repo.ts';

const { planOfBuilt } = useExplainer();
const MANY = Array.from({ length: 100 }, (_, n) => n);

it('rows on the screen are looked up by their ids, however many a project has', async () => {
  const messageIds = MANY.map((n) => makeId(messageIdSchema, 'msg', `m${n}`));
  const conversationIds = MANY.map((n) => makeId(conversationIdSchema, 'cnv', `c${n}`));
  const plans = await Promise.all([
    planOfBuilt((tx) => messagesRepo.withIdsQuery(tx, messageIds)),
    planOfBuilt((tx) => conversationsRepo.withIdsQuery(tx, conversationIds)),
  ]);
  expect(plans).toEqual(
    ['messages', 'conversations'].map((table) => [
      `SEARCH ${table} USING INDEX sqlite_autoindex_${table}_1 (id=?)`,
    ]),
  );
});

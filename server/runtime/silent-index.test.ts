import { describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { silentQuery } from './silent-repo.ts';

const { planOfBuilt } = useExplainer();
const NOW = new Date('2026-06-01T12:00:00Z');

describe('calls in which nothing is said any more, beside years of those that ended', () => {
  it.each([
    ['the first page', null],
    ['the next one', { id: makeId(conversationIdSchema, 'cnv', 'a'), startedAt: NOW }],
  ])('%s is one walk along an index of the open ones', async (_, after) => {
    const page = { channel: 'api', since: NOW, after, limit: 50 };
    const [walk, ...others] = await planOfBuilt((tx) => silentQuery(tx, page));
    expect(walk).toMatch(/^SEARCH conversations USING (COVERING )?INDEX conversations_open /);
    expect(others.filter((line) => /SCAN|TEMP B-TREE/.test(line))).toEqual([]);
  });
});

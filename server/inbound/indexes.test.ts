import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { askedQueries } from '../../tests/asked-queries.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { waitingInbound } from './repo.ts';
import { type UnhandledPage, unhandledQuery } from './unhandled-repo.ts';

const { db, planOf, planOfBuilt } = useExplainer();

const NOW = new Date('2026-06-01T12:00:00Z');
const FROM = e164Schema.parse('+447700900123');
const AFTER: UnhandledPage['after'] = {
  projectId: PROJECT,
  providerSid: 'SM1',
  transport: 'twilio',
  fromNumber: FROM,
  sender: null,
  body: 'hello',
  optOutType: null,
  kind: 'text',
  reply: null,
  conversationId: null,
  receivedAt: NOW,
  handledAt: null,
};

function planOfPage(page: Pick<UnhandledPage, 'after'>): Promise<string[]> {
  return planOfBuilt((tx) => unhandledQuery(tx, { before: NOW, limit: 50, ...page }));
}

describe('the texts that no conversation has taken, beside years of those that were', () => {
  it.each([
    ['the first page', null, /<\?/],
    ['the next page, from where the last one ended', AFTER, />.*received_at<\?/],
  ])('%s is one walk along an index of them alone, sorting nothing', async (_, after, range) => {
    const plan = await planOfPage({ after });
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH inbound_messages USING INDEX inbound_messages_unhandled /);
    expect(plan[0]).toMatch(range);
  });

  it('those of one person walk through no table', async () => {
    const asked = await askedQueries(db(), (tx) => waitingInbound(tx, [PROJECT], FROM, 50));
    const plan = asked.flatMap(planOf);
    expect(plan).not.toEqual([]);
    expect(plan.filter((line) => line.startsWith('SCAN'))).toEqual([]);
  });
});

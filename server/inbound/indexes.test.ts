import { describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { askedQueries } from '../../tests/asked-queries.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { type ReceivedPageRequest, receivedQueries } from '../received/repo.ts';
import { waitingInbound } from './repo.ts';
import { type UnhandledPage, unhandledQuery } from './unhandled-repo.ts';

const { db, planOf, planOfBuilt } = useExplainer();

const NOW = new Date('2026-06-01T12:00:00Z');
const FROM = e164Schema.parse('+447700900123');
const CONVERSATION = makeId(conversationIdSchema, 'cnv', 'a');
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
  unanswered: null,
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

const WALK = /^SEARCH inbound_messages USING INDEX inbound_messages_(turns|others) /;

describe.each([
  ['from the start', null],
  ['from a place within', { receivedAt: NOW, providerSid: 'SM1' }],
])('the list of texts that came in, %s,', (_, before) => {
  const pageOf = (filter: ReceivedPageRequest['filter']) =>
    ({ projectId: PROJECT, filter, before, limit: 51 }) as const;

  /** The plan of each walk. */
  async function plansOf(filter: ReceivedPageRequest['filter']): Promise<string[][]> {
    const walks = await db().read(async (tx) =>
      receivedQueries(tx, pageOf(filter)).map((query) => query.toSQL()),
    );
    return walks.map(planOf);
  }

  it.each<[string, ReceivedPageRequest['filter'], number]>([
    ['all', {}, 10],
    ['those of one kind', { takenAs: 'help' }, 2],
    ['turns', { takenAs: 'turn' }, 2],
    ['what no conversation took', { takenAs: 'nothing' }, 2],
    ['those of the test panel’s phone', { transport: 'simulator' }, 5],
    ['those of some days', { from: '2026-05-01', to: '2026-05-31' }, 10],
  ])('finds %s in the order it shows them, sorting nothing', async (_name, filter, walks) => {
    const plans = await plansOf(filter);
    expect(plans).toHaveLength(walks);
    for (const plan of plans) {
      expect(plan).toHaveLength(1);
      expect(plan[0]).toMatch(WALK);
      expect(plan[0]).toMatch(/transport=\?/);
      if (before !== null) expect(plan[0]).toContain('<');
    }
  });

  it.each<[ReceivedPageRequest['filter'], RegExp]>([
    [{ number: FROM }, /inbound_messages_from \(project_id=\? AND from_number=\?/],
    [
      { number: FROM, takenAs: 'stop', transport: 'twilio' },
      /inbound_messages_from \(project_id=\? AND from_number=\?/,
    ],
    [{ conversationId: CONVERSATION, takenAs: 'turn' }, /_conversation \(conversation_id=\?/],
  ])('looks through the few that are of one person, or conversation: %j', async (filter, index) => {
    const plans = await plansOf(filter);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.[0]).toMatch(index);
  });
});

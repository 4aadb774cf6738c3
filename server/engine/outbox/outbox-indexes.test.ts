import { beforeAll, describe, expect, it } from 'vitest';
import { askedQueries } from '../../../tests/asked-queries.ts';
import { useExplainer } from '../../../tests/explain-plan.ts';
import type { ReadTx } from '../../db/handles.ts';
import { outboxDepth } from '../../metrics/repo.ts';
import { formerOwedNothing } from '../../twilio/former-repo.ts';
import { dueMessages, nextDue } from '../claim/due-repo.ts';
import { oldTexts } from '../work/expire-repo.ts';
import { insertProject, LANE, PROJECT, queuedMessage } from '../fixtures.ts';
import { CONNECTION } from '../refusals/pauses-repo.ts';
import { dueLaterQuery } from '../claim/far-off-repo.ts';
import { dueInLane, openLanes } from '../claim/lanes-repo.ts';
import { nextWork } from '../claim/next-work.ts';
import { isSidTaken, messageById } from './outbox-repo.ts';
import { FOLLOWED_STATUSES } from '../outbox-types.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const { id } = queuedMessage({ n: 1, at: NOW });

/** All that the engine asks again and again, whatever has been finished. */
const LOOKS: Readonly<Record<string, (tx: ReadTx) => Promise<unknown>>> = {
  'what is due next': nextWork,
  'what a crash left behind': (tx) => dueMessages(tx, ['sending'], { now: NOW, limit: 16 }),
  'what is followed': (tx) => dueMessages(tx, FOLLOWED_STATUSES, { now: NOW, limit: 16 }),
  'what is followed of other accounts': (tx) =>
    dueMessages(tx, FOLLOWED_STATUSES, { now: NOW, limit: 16, without: ['AC1'] }),
  'what is due next of other accounts': (tx) =>
    nextDue(tx, FOLLOWED_STATUSES, { now: NOW, without: ['AC1'] }),
  'which senders have something to send': openLanes,
  'what a sender may send': (tx) => dueInLane(tx, LANE, NOW, 16),
  'one message': (tx) => messageById(tx, id),
  'whose an id of the provider is': (tx) => isSidTaken(tx, 'SM1', id),
  'how much waits': outboxDepth,
};

const { db, planOf, planOfBuilt } = useExplainer();
beforeAll(() => db().write((tx) => insertProject(tx)));

/** The database's plan for each query of a look. */
async function plansOf(look: (tx: ReadTx) => Promise<unknown>): Promise<string[]> {
  return (await askedQueries(db(), look)).flatMap(planOf);
}

describe('the outbox beside years of finished messages', () => {
  it.each(Object.keys(LOOKS))('finds %s by an index, and walks through no table', async (name) => {
    const look = LOOKS[name];
    if (!look) throw new Error('no such look');
    const plans = await plansOf(look);
    expect(plans.filter((line) => /^SEARCH (messages|m|next) USING/.test(line))).not.toEqual([]);
    // Only what is queued stands in the lanes' index, and the first of it is all that is asked for.
    const walks = plans.filter((line) => /^SCAN (messages|m|next)\b/.test(line));
    expect(walks.filter((line) => !line.endsWith(' INDEX messages_lane'))).toEqual([]);
  });

  it.each([[null], [{ id, dueAt: NOW }]])(
    'finds what is due only later by one step along an index, after %j',
    async (after) => {
      const page = { status: 'queued', later: NOW, after, limit: 10 };
      const [walk, ...others] = await planOfBuilt((tx) => dueLaterQuery(tx, page));
      expect(walk).toMatch(/^SEARCH messages USING INDEX messages_due \(status=\? AND due_at>/);
      expect(others).toEqual(['USE TEMP B-TREE FOR LAST TERM OF ORDER BY']);
    },
  );

  it('goes from sender to sender without walking through what is queued for each', async () => {
    const next = (await plansOf(openLanes)).filter((line) => line.includes('_id>?'));
    const alsoBySender = (await plansOf(openLanes)).filter((line) => line.includes('sender_key>?'));
    // The next sender of this project, then the next project: two walks that begin where they should.
    expect(alsoBySender).toHaveLength(1);
    expect(next).toHaveLength(1);
  });

  it('asks of what is on its way only for what would go to the same people', async () => {
    const plans = await plansOf((tx) => dueInLane(tx, LANE, NOW, 16));
    expect(plans).toContain('SEARCH twin USING INDEX messages_sending (recipient=?)');
  });

  it('finds what a former account still has open among what is open or recent, not among all that a project sent', async () => {
    const plan = await planOfBuilt((tx) => formerOwedNothing(tx, NOW));
    expect(plan.filter((line) => / m USING/.test(line))).toEqual([
      'SEARCH m USING INDEX messages_due (status=? AND due_at>?)',
      'SEARCH m USING INDEX messages_created (project_id=? AND created_at>?)',
    ]);
  });

  it.each([
    ['from the oldest', null],
    ['from where the last page ended', { id, createdAt: NOW }],
  ])(
    'finds what is too old behind a pause, %s, and walks through no younger or finished ones',
    async (_, after) => {
      const page = { projectId: PROJECT, whats: [CONNECTION], before: NOW, after, limit: 50 };
      const plan = await planOfBuilt((tx) => oldTexts(tx, page));
      expect(plan).toHaveLength(2);
      expect(plan[0]).toMatch(/^SEARCH messages USING INDEX messages_status .*created_at</);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { askedQueries } from '../../tests/asked-queries.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { type People, peopleQuery } from '../db/number-part.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { type ReceivedPageRequest, receivedQueries, WRITERS } from '../received/repo.ts';
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
  senderKey: 'twilio|none',
  body: 'hello',
  optOutType: null,
  kind: 'text',
  reply: null,
  unanswered: null,
  isCopy: false,
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

const WALK = /^SEARCH inbound_messages USING INDEX inbound_messages_(sender_)?(turns|others) /;
const THEIRS = /inbound_messages_from \(project_id=\? AND from_number=\?/;
const TAKEN = /_conversation \(conversation_id=\?/;
const MANY = Array.from({ length: 1_000 }, (_, n) => e164Schema.parse(`+4477009${10_000 + n}`));
const SENDER = 'twilio|+15005550006';

describe.each([
  ['from the start', null],
  ['from a place within', { receivedAt: NOW, providerSid: 'SM1' }],
])('the list of texts that came in, %s,', (_, before) => {
  const pageOf = (filter: ReceivedPageRequest['filter']) =>
    ({ projectId: PROJECT, filter, before, limit: 51 }) as const;

  /** The plan of each walk. */
  async function plansOf(
    filter: ReceivedPageRequest['filter'],
    people: People = null,
  ): Promise<string[][]> {
    const walks = await db().read(async (tx) =>
      receivedQueries(tx, pageOf(filter), people).map((query) => query.toSQL()),
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
    ['those that came to one sender', { sender: SENDER }, 5],
    [
      'those of one kind to one sender',
      { sender: SENDER, takenAs: 'stop', transport: 'twilio' },
      1,
    ],
    ['those of too many people to be looked up', { number: '4', takenAs: 'turn' }, 2],
  ])('finds %s in the order it shows them, sorting nothing', async (_name, filter, walks) => {
    const plans = await plansOf(filter);
    expect(plans).toHaveLength(walks);
    for (const plan of plans) {
      expect(plan).toHaveLength(1);
      expect(plan[0]).toMatch(WALK);
      expect(plan[0]).toMatch(filter.sender === undefined ? /transport=\?/ : /sender_key=\?/);
      if (before !== null) expect(plan[0]).toContain('<');
    }
  });

  it.each<[ReceivedPageRequest['filter'], People, RegExp]>([
    [{ number: FROM }, [FROM], THEIRS],
    [{ number: FROM, takenAs: 'stop', transport: 'twilio', sender: SENDER }, [FROM], THEIRS],
    [{ number: '+44' }, MANY, THEIRS],
    [{ conversationId: CONVERSATION, takenAs: 'turn', sender: SENDER }, null, TAKEN],
  ])('looks through the few that are of some people, or a conversation: %j', async (...one) => {
    const [filter, people, index] = one;
    const plans = await plansOf(filter, people);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.[0]).toMatch(index);
  });
});

describe('around the list of texts that came in', () => {
  it('part of a number is looked for in an index alone', async () => {
    const stretch = { projectId: PROJECT, part: '0123', after: null, until: FROM };
    const [plan] = await planOfBuilt((tx) => peopleQuery(tx, WRITERS, stretch));
    expect(plan).toMatch(/^SEARCH inbound_messages USING COVERING INDEX inbound_messages_from/);
  });
});

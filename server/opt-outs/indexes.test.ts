import { describe, expect, it } from 'vitest';
import { endedOptOutIdSchema, makeId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import type { ReadTx } from '../db/handles.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { endedPageQuery } from './ended-repo.ts';
import { forEveryQuery, type OptOutPageRequest, optOutPageQuery } from './repo.ts';

const { planOfBuilt } = useExplainer();

const SENDER = 'twilio|+12125550100';
const WHO = e164Schema.parse('+447700900123');
const BEFORE: OptOutPageRequest['before'] = {
  at: new Date('2026-06-01T12:00:00Z'),
  recipient: WHO,
  senderKey: SENDER,
};

type Ask = (tx: ReadTx, page: OptOutPageRequest) => ReturnType<typeof optOutPageQuery>;

function planOf(
  filter: OptOutPageRequest['filter'],
  before: OptOutPageRequest['before'],
  ask: Ask = (tx, page) => optOutPageQuery(tx, page),
): Promise<string[]> {
  return planOfBuilt((tx) => ask(tx, { projectId: PROJECT, filter, before, limit: 51 }));
}

describe.each([
  ['from the start', null],
  ['from a place within', BEFORE],
])('the list of opt-outs, %s,', (_, before) => {
  it.each<[string, OptOutPageRequest['filter'], RegExp]>([
    ['all', {}, /opt_outs_at/],
    ['those of a sender', { sender: SENDER }, /opt_outs_sender/],
    ['those that came so', { how: 'hand' }, /opt_outs_how/],
    ['those with part of a number', { number: '0123' }, /opt_outs_at/],
    ['those of a sender with part of a number', { sender: SENDER, number: '0123' }, /_sender/],
  ])('finds %s in the order it shows them, sorting nothing', async (_name, filter, index) => {
    const plan = await planOf(filter, before);
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH opt_outs USING (COVERING )?INDEX/);
    expect(plan[0]).toMatch(index);
    if (before !== null) expect(plan[0]).toContain('<');
  });

  it('finds those for every sender that hold for one in that order too', async () => {
    const ofSender: Ask = (tx, page) => forEveryQuery(tx, page, SENDER);
    const plan = await planOf({ sender: SENDER }, before, ofSender);
    expect(plan[0]).toMatch(/^SEARCH opt_outs USING INDEX opt_outs_sender/);
    expect(plan.join()).toMatch(/SEARCH opt_out_exceptions USING .*except_key=\?/);
    expect(plan.join()).not.toContain('TEMP B-TREE');
  });

  it.each<OptOutPageRequest['filter']>([{}, { how: 'keyword' }, { sender: SENDER }])(
    'looks up a whole number, also with %j',
    async (more) => {
      const [first] = await planOf({ recipient: WHO, ...more }, before);
      expect(first).toMatch(/^SEARCH opt_outs USING INDEX \S*(autoindex|_pk)\S* .*recipient=\?/);
    },
  );
});

const ENDED_BEFORE = {
  endedAt: new Date('2026-06-01T12:00:00Z'),
  recipient: WHO,
  id: makeId(endedOptOutIdSchema, 'end', 'a'),
};

describe.each([
  ['from the start', null],
  ['from a place within', ENDED_BEFORE],
])('the trace of opt-outs, %s,', (_, before) => {
  it.each<[string, OptOutPageRequest['filter'], RegExp]>([
    ['all', {}, /_at /],
    ['those of a sender', { sender: SENDER }, /_sender /],
    ['those that came so', { how: 'hand' }, /_how /],
    ['those of a person', { recipient: WHO }, /_recipient /],
    ['those with part of a number', { number: '0123' }, /_at /],
  ])('finds %s in the order it shows them, sorting nothing', async (_name, filter, index) => {
    const plan = await planOfBuilt((tx) =>
      endedPageQuery(tx, { projectId: PROJECT, filter, before, limit: 51 }),
    );
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatch(/^SEARCH ended_opt_outs USING INDEX ended_opt_outs/);
    expect(plan[0]).toMatch(index);
    if (before !== null) expect(plan[0]).toContain('<');
  });
});

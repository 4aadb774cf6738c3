import { expect, it } from 'vitest';
import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { turnsWithWork } from './repo.ts';

const { planOfBuilt } = useExplainer();

it('finds turns with work by an index of their own, batch by batch, and sorts nothing', async () => {
  const at = new Date(0);
  const after = { at, conversationId: makeId(conversationIdSchema, 'cnv', 'a'), seq: 1 };
  const plan = await planOfBuilt((tx) =>
    turnsWithWork(tx, { from: at, before: new Date(), after, limit: 100 }),
  );
  expect(plan[0]).toMatch(/^SEARCH conversation_events USING INDEX conversation_events_work \(/);
  expect(plan.filter((line) => /^SCAN|TEMP B-TREE/.test(line))).toEqual([]);
});

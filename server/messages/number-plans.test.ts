import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { useExplainer } from '../../tests/explain-plan.ts';
import { CALLERS } from '../conversations/page-repo.ts';
import { peopleQuery } from '../db/number-part.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { type MessagePageRequest, messagePageQuery, RECIPIENTS } from './repo.ts';

const { planOfBuilt } = useExplainer();

const WHO = e164Schema.parse('+447700900123');
const FROM = e164Schema.parse('+14155550100');
const OTHERS = Array.from({ length: 999 }, (_, n) => e164Schema.parse(`+4477009${10_000 + n}`));
const page = (filter: MessagePageRequest['filter']) =>
  ({ projectId: PROJECT, filter, before: null, limit: 51 }) as const;

describe('part of a number', () => {
  it.each([
    ['0123', null, false],
    ['0123', FROM, true],
    ['+1415', null, true],
    ['+1415', FROM, true],
  ] as const)('is looked for in an index alone: %s, after %s', async (part, after, isSpan) => {
    for (const until of [null, WHO]) {
      const stretch = { projectId: PROJECT, part, after, until };
      const texted = await planOfBuilt((tx) => peopleQuery(tx, RECIPIENTS, stretch));
      expect(texted).toHaveLength(1);
      expect(texted[0]).toMatch(/^SEARCH messages USING COVERING INDEX messages_recipient/);
      const called = await planOfBuilt((tx) => peopleQuery(tx, CALLERS, stretch));
      expect(called).toHaveLength(1);
      expect(called[0]).toMatch(/^SEARCH conversations USING COVERING INDEX conversations_caller/);
      // A beginning is a span of it, and so is a step.
      expect(texted[0]?.includes('recipient>?')).toBe(isSpan);
    }
  });

  it.each([1, 1_000])('finds the texts of %i people by their numbers', async (howMany) => {
    const people = [WHO, ...OTHERS].slice(0, howMany);
    const plan = await planOfBuilt((tx) => messagePageQuery(tx, page({ number: '0' }), people));
    expect(plan[0]).toMatch(/^SEARCH messages USING INDEX messages_recipient .*recipient=\?/);
  });

  it('leaves a whole number its index', async () => {
    const plan = await planOfBuilt((tx) => messagePageQuery(tx, page({ recipient: WHO }), null));
    expect(plan[0]).toMatch(/^SEARCH messages USING INDEX messages_recipient .*recipient=\?/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTopic } from '../testing/build-project.ts';
import { mergeChange } from './merge-change.ts';
import type { Topic } from './topic.ts';

const base = aTopic('parking', { rev: 3 });
const aValue = fc.constantFrom('as it was', 'mine', 'theirs');
const someFields = fc.record({ name: aValue, tag: aValue, isEnabled: fc.boolean() });

function changed(rev: number, fields: { name: string; tag: string; isEnabled: boolean }): Topic {
  return {
    ...base,
    rev,
    name: fields.name === 'as it was' ? base.name : fields.name,
    tags: fields.tag === 'as it was' ? base.tags : [fields.tag],
    enabled: fields.isEnabled,
  };
}

describe('merging two people’s changes of one record', () => {
  it('takes each field from the one who changed it, and names what both changed', () => {
    fc.assert(
      fc.property(someFields, someFields, (my, their) => {
        const mine = changed(3, my);
        const theirs = changed(4, their);
        const { change, conflicts } = mergeChange([{ id: base.id, base, mine, theirs }]);
        const [merged] = change.put;
        if (merged?.kind !== 'topic') throw new Error('the topic is gone');
        expect(merged.rev).toBe(4);
        for (const field of ['name', 'tags', 'enabled'] as const) {
          const iChanged = JSON.stringify(mine[field]) !== JSON.stringify(base[field]);
          const theyChanged = JSON.stringify(theirs[field]) !== JSON.stringify(base[field]);
          const differ = JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]);
          expect(merged[field]).toEqual(iChanged ? mine[field] : theirs[field]);
          const isNamed = conflicts.some((conflict) => conflict.field === field);
          expect(isNamed).toBe(iChanged && theyChanged && differ);
        }
      }),
    );
  });

  it('asks a person when one removed what the other changed', () => {
    const theirs = changed(4, { name: 'theirs', tag: 'as it was', isEnabled: true });
    const { change, conflicts } = mergeChange([{ id: base.id, base, mine: null, theirs }]);
    expect(conflicts).toMatchObject([{ field: '*', mine: null }]);
    expect(change.remove).toEqual([base.id]);
  });

  it('lets a removal of an untouched record stand', () => {
    const { conflicts } = mergeChange([
      { id: base.id, base, mine: null, theirs: { ...base, rev: 5 } },
    ]);
    expect(conflicts).toEqual([]);
  });
});

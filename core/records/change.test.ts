import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionId, aLink, anSms, aTemplate, aTopic, topicId } from '../testing/build-project.ts';
import { applyChange, type Change, invertChange, joinChanges } from './change.ts';
import { createDraft, type Draft, recordsOf } from './draft.ts';
import type { ProjectRecord } from './record.ts';

const NAMES = Array.from({ length: 40 }, (_, index) => `n${index}`);
const aRecord: fc.Arbitrary<ProjectRecord> = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(3), fc.string())
  .map(([name, kind, text]) => {
    if (kind === 0) return aTopic(name, { content: [{ text }] });
    if (kind === 1) return aTemplate(name, { body: text });
    if (kind === 2) return anSms(name, []);
    return aLink(topicId(name), 'matched', actionId(name));
  });
const aDraft = fc.array(aRecord, { maxLength: 60 }).map((records) => createDraft(records));
const aChange: fc.Arbitrary<Change> = fc.record({
  put: fc.uniqueArray(aRecord, { selector: (record) => record.id, maxLength: 8 }),
  remove: fc.array(
    aRecord.map((record) => record.id),
    { maxLength: 8 },
  ),
});

function contents(draft: Draft): Map<string, ProjectRecord> {
  return new Map([...draft.values()].map((record) => [record.id, record]));
}

describe('a change', () => {
  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(aDraft, aChange, (draft, change) => {
        const undone = applyChange(applyChange(draft, change), invertChange(draft, change));
        expect(contents(undone)).toEqual(contents(draft));
        expect(undone.size).toBe(draft.size);
      }),
    );
  });

  it('leaves the draft it was applied to alone', () => {
    fc.assert(
      fc.property(aDraft, aChange, (draft, change) => {
        const before = contents(draft);
        applyChange(draft, change);
        expect(contents(draft)).toEqual(before);
      }),
    );
  });

  it('joined with the next does what both do', () => {
    fc.assert(
      fc.property(aDraft, aChange, aChange, (draft, first, second) => {
        const joined = applyChange(draft, joinChanges(first, second));
        const oneByOne = applyChange(applyChange(draft, first), second);
        expect(contents(joined)).toEqual(contents(oneByOne));
      }),
    );
  });
});

describe('a draft', () => {
  it('holds what a plain map would hold, through any changes', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 30 }), (changes) => {
        const model = new Map<string, ProjectRecord>();
        let draft = createDraft();
        for (const change of changes) {
          draft = applyChange(draft, change);
          for (const id of change.remove) model.delete(id);
          for (const record of change.put) model.set(record.id, record);
        }
        expect(contents(draft)).toEqual(model);
        expect(draft.size).toBe(model.size);
        for (const [id, record] of model) expect(draft.get(record.id)?.id).toBe(id);
      }),
    );
  });

  it('lists a kind in the order of ids, whatever the history', () => {
    const [a, b] = [aTopic('a'), aTopic('b')];
    expect(recordsOf(createDraft([b, a]), 'topic')).toEqual([a, b]);
  });
});

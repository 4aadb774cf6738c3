import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../errors.ts';
import { makeId, topicIdSchema } from '../../ids.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { loadTopicMatcher, trainTopicMatcher } from './train-topic-matcher.ts';

const model = trainTopicMatcher(
  ['parking', 'breakfast'].map((name) => ({
    topicId: makeId(topicIdSchema, 'top', name),
    name,
    exampleQueries: [`where is the ${name}`, `how much is the ${name}`],
  })),
).toJSON();

describe('base64', () => {
  it('gives back every byte and agrees with the platform', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  it('refuses what is not base64', () => {
    expect(fromBase64('abc')).toBeUndefined();
    expect(fromBase64('ab!=')).toBeUndefined();
    expect(fromBase64('äbcd')).toBeUndefined();
  });
});

describe('a damaged model', () => {
  it.each([
    ['hashes of another length', { hashes: model.hashes.slice(4) }],
    ['a text that is not base64', { weights: '!' }],
    ['too few weights', { weights: model.weights.slice(4) }],
    ['fewer topics than weights name', { topicIds: model.topicIds.slice(1) }],
    ['no topics', { topicIds: [] }],
    ['a slope of zero', { calibration: { ...model.calibration, slope: 0 } }],
    [
      'a verbatim text of a topic that is not there',
      { verbatim: [[1, [7]]] as [number, number[]][] },
    ],
  ])('with %s is refused with what to do', (_what, part) => {
    let caught: unknown;
    try {
      loadTopicMatcher({ ...model, ...part });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(UserError);
    expect(caught).toMatchObject({ code: 'bad_input', remedy: expect.stringContaining('Publish') });
  });

  it('is not the one that training gives', () => {
    expect(loadTopicMatcher(model).match('breakfast')[0]?.topicId).toBe('top_breakfast');
  });
});

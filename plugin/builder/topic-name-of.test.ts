import { expect, it } from 'vitest';
import {
  actionId,
  aLink,
  anSms,
  aTemplate,
  aTopic,
  topicId,
} from '../../core/testing/build-project.ts';
import { createDraft } from '../../core/records/draft.ts';
import { topicNameOf } from './topic-name-of.ts';

const draft = createDraft([
  aTopic('t', { name: 'Parking' }),
  aTemplate('map'),
  anSms('first', ['map']),
  anSms('second', ['map']),
  anSms('loose', ['map']),
  aLink(topicId('t'), 'matched', actionId('first')),
  aLink(actionId('first'), 'sent', actionId('second')),
  aLink(actionId('second'), 'sent', actionId('first')),
]);

it('names the topic an action hangs from, also through others and around a circle', () => {
  expect(topicNameOf(draft, topicId('t'))).toBe('Parking');
  expect(topicNameOf(draft, actionId('first'))).toBe('Parking');
  expect(topicNameOf(draft, actionId('second'))).toBe('Parking');
});

it('names none where there is none', () => {
  expect(topicNameOf(draft, actionId('loose'))).toBeNull();
  expect(topicNameOf(draft, null)).toBeNull();
});

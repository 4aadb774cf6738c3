import { expect, it } from 'vitest';
import { compareReleases } from '../../core/release/compare-releases.ts';
import {
  actionId,
  aLink,
  anSms,
  aTemplate,
  aTopic,
  topicId,
} from '../../core/testing/build-project.ts';
import { differenceLines } from './difference-words.ts';

const MAP = [aTopic('map'), anSms('map', ['map']), aTemplate('map', { body: 'The map.' })];
const MAP_LINK = aLink(topicId('map'), 'matched', actionId('map'));
const BEFORE = [...MAP, MAP_LINK];

function lines(after: typeof BEFORE) {
  const { differences } = compareReleases({ records: BEFORE }, { records: after });
  return differenceLines(differences).map(({ what, kind, title, detail }) =>
    [what, kind, title, detail].join(' | '),
  );
}

it('names the topic and the SMS of an action that changed', () => {
  const changed = BEFORE.map((one) =>
    one.kind === 'action' ? { ...one, config: { ...one.config, repeat: 'each time' } } : one,
  );
  expect(lines(changed)).toEqual(['changed | Action | Send SMS map at “map” | settings']);
});

it('names what was added and removed, and by its title of now where it was renamed', () => {
  const added = [
    ...BEFORE.map((one) => (one.kind === 'template' ? { ...one, title: 'way' } : one)),
    anSms('again', ['map']),
    aLink(actionId('map'), 'declined', actionId('again')),
  ];
  expect(lines(added)).toEqual([
    'added | Action | Send SMS way at “map” | ',
    'changed | SMS | way | title',
  ]);
  expect(lines([])).toEqual([
    'removed | Topic | map | ',
    'removed | Action | Send SMS map at “map” | ',
    'removed | SMS | map | ',
  ]);
});

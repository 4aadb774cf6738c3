import { expect, it } from 'vitest';
import { createDraft } from '../../core/records/draft.ts';
import { aTemplate, aTopic } from '../../core/testing/build-project.ts';
import { onCanvas } from './on-canvas.ts';

it('lets the canvas act on cards only, never on a template selected elsewhere', () => {
  const [topic, template] = [aTopic('spa'), aTemplate('spa_menu')];
  const draft = createDraft([topic, template]);
  expect(onCanvas(draft, [template.id, topic.id])).toEqual([topic.id]);
});

import { expect, test } from 'vitest';
import {
  actionIdSchema,
  handoffIdSchema,
  templateIdSchema,
  topicIdSchema,
} from '../../core/ids.ts';
import type { Action } from '../../core/records/action.ts';
import { applyChange } from '../../core/records/change.ts';
import { createDraft, type Draft, recordsOf } from '../../core/records/draft.ts';
import { defaultTemplate } from '../../core/records/template.ts';
import { linkSchema } from '../../core/records/link.ts';
import { smsConfigSchema, smsDefinition } from './definition.ts';
import { declinedHandoffId, setDeclinedHandoff } from './if-declined.ts';
import { willHappen } from './will-happen.ts';

const action: Action = {
  id: actionIdSchema.parse('act_sms'),
  kind: 'action',
  rev: 0,
  type: 'sms',
  prompt: [],
  config: smsDefinition.defaultConfig,
  position: { x: 0, y: 0 },
};
const desk = handoffIdSchema.parse('hnd_desk');
const spa = handoffIdSchema.parse('hnd_spa');
let tail = 0;
const newTail = () => `t${++tail}`;
const set = (draft: Draft, id: typeof desk | null) =>
  applyChange(draft, setDeclinedHandoff(draft, action, id, newTail));

test('what follows a no is drawn, pointed elsewhere, and taken away again', () => {
  const empty = createDraft([action]);
  expect(declinedHandoffId(empty, action)).toBeNull();
  const drawn = set(empty, desk);
  expect(declinedHandoffId(drawn, action)).toBe(desk);
  expect(recordsOf(drawn, 'link')).toMatchObject([{ from: action.id, port: 'declined' }]);
  const moved = set(drawn, spa);
  expect(declinedHandoffId(moved, action)).toBe(spa);
  expect(recordsOf(moved, 'action')).toHaveLength(2);
  const gone = set(moved, null);
  expect([...gone.values()]).toEqual([action]);
});

test('a handoff that something else leads to as well stays', () => {
  const drawn = set(createDraft([action]), desk);
  const handoff = recordsOf(drawn, 'action').find((each) => each.type === 'handoff');
  if (!handoff) throw new Error('no handoff');
  const other = linkSchema.parse({
    id: 'lnk_other',
    kind: 'link',
    rev: 0,
    from: topicIdSchema.parse('top_x'),
    port: 'matched',
    to: handoff.id,
    order: 0,
  });
  const gone = set(applyChange(drawn, { put: [other], remove: [] }), null);
  expect(gone.get(handoff.id)).toBeDefined();
  expect(recordsOf(gone, 'link')).toEqual([other]);
});

test('what will happen is said from the settings and the senders', () => {
  const config = smsConfigSchema.parse(smsDefinition.defaultConfig);
  const template = defaultTemplate(templateIdSchema.parse('tpl_1'), 'directions_en');
  expect(willHappen(config, [])).toBe('Nothing is sent yet: the prompt names no SMS.');
  expect(willHappen(config, [template])).toBe(
    'After the caller agrees, sends directions_en to the simulator in Sandbox. In Live nothing is sent yet: it has no phone number there.',
  );
});

import { describe, expect, it } from 'vitest';
import { actionIdSchema, handoffIdSchema } from '../../core/ids.ts';
import { promptSchema } from '../../core/prompt/prompt-doc.ts';
import { type Action, actionSchema } from '../../core/records/action.ts';
import { createDraft } from '../../core/records/draft.ts';
import { type Handoff, handoffSchema } from '../../core/records/values.ts';
import { handoffDefinition } from './definition.ts';

const id = handoffIdSchema.parse('hnd_desk');

function found(handoff: Partial<Handoff> | null): string[] {
  const desk = handoffSchema.parse({
    id,
    kind: 'handoff',
    rev: 1,
    name: 'Front desk',
    description: '',
    isDefault: true,
    method: 'refer',
    to: '',
    headers: [],
    ...handoff,
  });
  const draft = createDraft(handoff === null ? [] : [desk]);
  return handoffDefinition.problems(anAction(handoff === null ? null : id), draft).map(codeOf);
}

function anAction(handoffId: Handoff['id'] | null): Action {
  return actionSchema.parse({
    id: actionIdSchema.parse('act_desk'),
    kind: 'action',
    rev: 1,
    type: 'handoff',
    position: { x: 0, y: 0 },
    prompt: promptSchema.parse([]),
    config: { handoffId, say: '' },
  });
}

const codeOf = ({ code, severity }: { code: string; severity: string }) => `${severity}: ${code}`;

describe('a handoff', () => {
  it('says who takes the call', () => {
    expect(found(null)).toEqual(['error: handoff-without-target']);
  });

  it.each(['', '  '])('warns where the caller would be passed on to nowhere: “%s”', (to) => {
    expect(found({ to })).toEqual(['warning: handoff-without-destination']);
  });

  it('asks for no destination where it has one, or ends the call', () => {
    expect(found({ to: '+15550100150' })).toEqual([]);
    expect(found({ method: 'bye' })).toEqual([]);
  });
});

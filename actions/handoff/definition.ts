import { z } from 'zod';
import { handoffIdSchema } from '../../core/ids.ts';
import type { HandoffId } from '../../core/ids.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import { referencesIn } from '../../core/prompt/references-in.ts';
import type { Action } from '../../core/records/action.ts';
import { recordOf } from '../../core/records/draft.ts';
import type { Handoff } from '../../core/records/values.ts';
import { defineAction } from '../contract.ts';

export const handoffConfigSchema = z.object({
  /** Null: the first handoff that the prompt names. */
  handoffId: handoffIdSchema.nullable(),
  /** Said before the caller is passed on; empty for a default. */
  say: z.string().max(300, 'keep what is said under 300 characters: it is spoken'),
});
export type HandoffConfig = z.infer<typeof handoffConfigSchema>;

export const handoffDefinition = defineAction<HandoffConfig>({
  type: 'handoff',
  title: 'Hand off',
  description: 'Passes the caller to a person.',
  icon: 'phone-forwarded',
  tone: 'handoff',
  ports: [{ port: 'failed', title: 'failed' }],
  configSchema: handoffConfigSchema,
  defaultConfig: { handoffId: null, say: '' },
  references: (config, action) => referenceTo(config, action),
  summary: (config, action, draft) => {
    const id = chosenHandoff(config, action);
    const handoff = id === null ? undefined : recordOf(draft, 'handoff', id);
    return handoff ? handoff.name : 'Choose who takes the call';
  },
  problems(config, action, draft) {
    const id = chosenHandoff(config, action);
    if (id === null) return [withoutTarget(action)];
    const handoff = recordOf(draft, 'handoff', id);
    return handoff && leadsNowhere(handoff) ? [withoutDestination(action, handoff)] : [];
  },
  plan: (config, action) => {
    const handoffId = chosenHandoff(config, action);
    if (handoffId === null) throw new TypeError('a handoff without a target is never compiled');
    return { does: 'handOff', handoffId, say: config.say };
  },
});

function withoutTarget({ id }: Action): Problem {
  return {
    code: 'handoff-without-target',
    severity: 'error',
    place: { recordId: id, field: 'handoffId' },
    message: 'This handoff does not say who takes the call.',
    remedy: 'Choose a handoff, or make a new one.',
  };
}

/** `bye` ends the call: it needs no place to go to. */
function leadsNowhere({ method, to }: Handoff): boolean {
  return method !== 'bye' && to.trim() === '';
}

/** A warning: the telephone system may know the handoff by its name. */
function withoutDestination({ id }: Action, { name }: Handoff): Problem {
  return {
    code: 'handoff-without-destination',
    severity: 'warning',
    place: { recordId: id, field: 'to' },
    message: `“${name}” does not say where the call goes.`,
    remedy: 'Write its number or SIP address, unless your telephone system knows it by its name.',
  };
}

function chosenHandoff(config: HandoffConfig, action: Action): HandoffId | null {
  if (config.handoffId !== null) return config.handoffId;
  const named = referencesIn(action.prompt).find((ref) => ref.kind === 'handoff');
  return named?.kind === 'handoff' ? named.id : null;
}

/** The chosen handoff as a reference, so that deleting it shows here as a broken one. */
function referenceTo(config: HandoffConfig, action: Action): Reference[] {
  if (config.handoffId === null) return [];
  const inPrompt = referencesIn(action.prompt).some((ref) => ref.id === config.handoffId);
  return inPrompt ? [] : [{ kind: 'handoff', id: config.handoffId, label: 'the chosen handoff' }];
}

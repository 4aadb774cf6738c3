import type { RecordId } from '../../ids.ts';
import type { Reference } from '../../prompt/prompt-doc.ts';
import { referencesIn } from '../../prompt/references-in.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

const KIND_WORDS: Record<Reference['kind'], string> = {
  template: 'the SMS template',
  handoff: 'the handoff',
  function: 'the function',
  attribute: 'the attribute',
  entity: 'the entity',
  variable: 'the variable',
  action: 'the action',
};

/** A reference to a record that is gone. Where nothing runs (a disabled topic) it is a warning. */
export function brokenReferences({ graph, actionTypes }: RuleInput): Problem[] {
  const broken = (
    recordId: RecordId,
    field: string,
    references: readonly Reference[],
    isRun: boolean,
  ): Problem[] =>
    references
      .filter((reference) => graph.draft.get(reference.id)?.kind !== reference.kind)
      .map((reference) => problemOf(recordId, field, reference, isRun));

  return [
    ...recordsOf(graph.draft, 'settings').flatMap((settings) =>
      settings.defaultHandoffId === null
        ? []
        : broken(
            settings.id,
            'defaultHandoffId',
            [{ kind: 'handoff', id: settings.defaultHandoffId, label: 'default' }],
            true,
          ),
    ),
    ...graph.topics.flatMap((topic) =>
      broken(topic.id, 'content', referencesIn(topic.content), topic.enabled),
    ),
    ...graph.actions.flatMap((action) => {
      const isRun = graph.reachable.has(action.id);
      const own = actionTypes[action.type]?.references(action) ?? [];
      return [
        ...broken(action.id, 'prompt', referencesIn(action.prompt), isRun),
        ...broken(action.id, 'config', own, isRun),
      ];
    }),
  ];
}

function problemOf(
  recordId: RecordId,
  field: string,
  reference: Reference,
  isRun: boolean,
): Problem {
  return {
    code: 'broken-reference',
    severity: isRun ? 'error' : 'warning',
    place: { recordId, field },
    message: `${sentenceCase(KIND_WORDS[reference.kind])} “${reference.label}” is named here but has been deleted.`,
    remedy: 'Replace the red chip with another one, remove it, or undo the deletion.',
  };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

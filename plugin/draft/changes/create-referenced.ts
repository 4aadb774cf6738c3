import {
  attributeIdSchema,
  entityIdSchema,
  functionIdSchema,
  handoffIdSchema,
  makeId,
  templateIdSchema,
  variableIdSchema,
} from '../../../core/ids.ts';
import { referenceTo } from '../../../core/prompt/draft-names.ts';
import type { Reference, ReferenceKind } from '../../../core/prompt/prompt-doc.ts';
import type { Change } from '../../../core/records/change.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import { defaultTemplate } from '../../../core/records/template.ts';

/** A new record that a prompt names, made where the prompt is written, and the reference to it. */
export function createReferenced(
  kind: ReferenceKind,
  name: string,
  tail: string,
): { change: Change; reference: Reference } | null {
  const record = newRecord(kind, name.trim(), tail);
  const reference = record && referenceTo(record);
  return record && reference ? { change: { put: [record], remove: [] }, reference } : null;
}

function newRecord(kind: ReferenceKind, name: string, tail: string): ProjectRecord | null {
  const common = { rev: 0, name, description: '' };
  switch (kind) {
    case 'template':
      return defaultTemplate(makeId(templateIdSchema, 'tpl', tail), name);
    case 'handoff': {
      const id = makeId(handoffIdSchema, 'hnd', tail);
      return { ...common, id, kind, isDefault: false, method: 'refer', to: '', headers: [] };
    }
    case 'function':
      return { ...common, id: makeId(functionIdSchema, 'fnc', tail), kind };
    case 'attribute':
      return { rev: 0, name, id: makeId(attributeIdSchema, 'atr', tail), kind };
    case 'entity': {
      const id = makeId(entityIdSchema, 'ent', tail);
      return { ...common, id, kind, entityType: 'free_text', config: {}, example: '' };
    }
    case 'variable':
      return { ...common, id: makeId(variableIdSchema, 'vrb', tail), kind, example: '' };
    case 'action':
      return null;
  }
}

import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { type AttributeUses, attributeUses } from '../../core/template/attribute-uses.ts';
import { heirOf } from '../draft/changes/variants.ts';
import { count } from '../sms/twilio-words.ts';

/** @example '2 SMS, 1 topic and 1 action'; '' where nothing names it */
export function usesInWords({ templates, topics, actions }: AttributeUses): string {
  const parts = [
    templates.length > 0 ? `${templates.length} SMS` : null,
    topics.length > 0 ? count(topics.length, 'topic') : null,
    actions.length > 0 ? count(actions.length, 'action') : null,
  ].filter((part) => part !== null);
  const last = parts.pop();
  return parts.length === 0 ? (last ?? '') : `${parts.join(', ')} and ${last}`;
}

/** What no longer works, or works otherwise, once it is deleted. In sentences. */
export function whatDeletingDoes(draft: Draft, record: Variant | Attribute): string {
  return record.kind === 'variant' ? ofVariant(draft, record) : ofAttribute(draft, record);
}

function ofVariant(draft: Draft, variant: Variant): string {
  const given = Object.values(variant.values).filter((value) => value.trim() !== '').length;
  const heir = heirOf(draft, variant);
  const others = recordsOf(draft, 'variant').length - 1;
  return [
    given > 0 ? `${count(given, 'value')} ${given === 1 ? 'goes' : 'go'} with it.` : null,
    heir ? `It is the default: “${heir.name}” is that then.` : null,
    others === 0 ? 'No variant is left, so no attribute has a value any more.' : null,
    others > 0 && !heir ? 'Calls that name it use the default then.' : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function ofAttribute(draft: Draft, attribute: Attribute): string {
  const given = recordsOf(draft, 'variant').filter(
    ({ values }) => (values[attribute.id] ?? '').trim() !== '',
  ).length;
  const uses = usesInWords(attributeUses(draft, attribute));
  return [
    given > 0 ? `The values of ${count(given, 'variant')} go with it.` : null,
    uses === ''
      ? 'Nothing names it, so nothing breaks.'
      : `${uses} still ${/^1 \S+$/.test(uses) ? 'names' : 'name'} it, and the next release is refused until that is put right.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

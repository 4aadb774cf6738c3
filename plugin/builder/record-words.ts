import { promptSchema } from '../../core/prompt/prompt-doc.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { actionDefinitions } from '../../actions/definitions.ts';

/** A record as people know it. */
export function recordTitle(record: ProjectRecord | undefined): string {
  if (!record) return 'A deleted record';
  switch (record.kind) {
    case 'template':
      return record.title;
    case 'action':
      return actionDefinitions[record.type]?.title ?? record.type;
    case 'link':
      return 'A link';
    default:
      return record.name;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  '*': 'changed here, deleted there',
  name: 'name',
  title: 'title',
  body: 'SMS body',
  content: 'what the agent says',
  exampleQueries: 'example queries',
  position: 'place on the canvas',
  config: 'settings',
  missing: 'what to do when a value is missing',
  values: 'values',
  isDefault: 'default',
};

/** A record's field as named on screen. */
export function fieldTitle(field: string): string {
  // One value of a variant, which is a field of its own while somebody types it.
  return FIELDS[field] ?? (field.startsWith('values.') ? 'value' : field);
}

/** A field's value as text to compare. */
export function fieldValue(value: unknown): string {
  if (value === null || value === undefined) return '(deleted)';
  if (typeof value === 'string') return value;
  const prompt = promptSchema.safeParse(value);
  if (prompt.success && prompt.data.length > 0) {
    return prompt.data
      .map((part) => ('text' in part ? part.text : `<<${part.ref.label}>>`))
      .join('');
  }
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    return value.length === 0 ? '(empty)' : value.join('\n');
  }
  return JSON.stringify(value, null, 2);
}

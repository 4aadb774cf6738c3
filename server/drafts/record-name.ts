import { actionDefinitions } from '../../actions/definitions.ts';
import type { ProjectRecord } from '../../core/records/record.ts';

/** How a message speaks of a record, like `topic “Parking”` or `action “Send SMS”`. */
export function recordName(record: ProjectRecord): string {
  switch (record.kind) {
    case 'settings':
      return 'project settings';
    case 'link':
      return 'link';
    case 'action':
      return `action “${actionDefinitions[record.type]?.title ?? record.type}”`;
    case 'template':
      return `SMS template “${record.title}”`;
    default:
      return `${record.kind} “${record.name}”`;
  }
}

/** The same for something that did not parse: as much of a name as it has. */
export function rawName(raw: unknown): { id: string; name: string } {
  const id = fieldOf(raw, 'id');
  const title = fieldOf(raw, 'name') || fieldOf(raw, 'title') || id;
  return {
    id,
    name: `${fieldOf(raw, 'kind') || 'record'} “${title.slice(0, 60) || 'without an id'}”`,
  };
}

function fieldOf(raw: unknown, field: string): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const value = new Map<string, unknown>(Object.entries(raw)).get(field);
  return typeof value === 'string' ? value : '';
}

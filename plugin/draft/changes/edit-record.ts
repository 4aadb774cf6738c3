import type { Change } from '../../../core/records/change.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';

/** @example editRecord(topic, { enabled: false }) */
export function editRecord<Kind extends ProjectRecord>(
  record: Kind,
  fields: Partial<Omit<Kind, 'id' | 'kind' | 'rev'>>,
): Change {
  return { put: [{ ...record, ...fields }], remove: [] };
}

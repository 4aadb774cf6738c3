import type { Draft } from '../../core/records/draft.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { matchIds } from './match-ids.ts';
import { withIds } from './overlay.ts';

/**
 * The imported records as they go into a project that exists: each under the id of the record of
 * the same name there, and at its place on the canvas. The project keeps its own name.
 */
export function mergeImport(draft: Draft, imported: readonly ProjectRecord[]): ProjectRecord[] {
  const renamed = withIds(imported, matchIds(imported, draft));
  return renamed.map((raw) => {
    const record = recordSchema.parse(raw);
    const own = draft.get(record.id);
    if (record.kind === 'settings' && own?.kind === 'settings') {
      return { ...record, name: own.name };
    }
    if (record.kind === 'topic' && own?.kind === 'topic') {
      return { ...record, position: own.position };
    }
    if (record.kind === 'action' && own?.kind === 'action') {
      return { ...record, position: own.position };
    }
    return record;
  });
}

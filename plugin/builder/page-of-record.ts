import type { ProjectRecord } from '../../core/records/record.ts';
import type { Page } from './route.ts';

/** The page on which a record is edited; one that is gone leads to the canvas. */
export function pageOfRecord(record: ProjectRecord | undefined): Page {
  if (record?.kind === 'template') return 'sms';
  return record?.kind === 'variant' || record?.kind === 'attribute' ? 'variants' : 'topics';
}

import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { TITLE_LIMIT } from '../../core/records/template.ts';
import { freeName } from '../draft/free-name.ts';

/** @example freeTitle(draft, 'new_sms') // 'new_sms', or 'new_sms_2' where that is taken */
export function freeTitle(draft: Draft, wanted: string): string {
  const titles = recordsOf(draft, 'template').map(({ title }) => title);
  return freeName(titles, wanted, '_', TITLE_LIMIT);
}

import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { TITLE_LIMIT } from '../../core/records/template.ts';

/** @example freeTitle(draft, 'new_sms') // 'new_sms', or 'new_sms_2' where that is taken */
export function freeTitle(draft: Draft, wanted: string): string {
  const taken = new Set(recordsOf(draft, 'template').map(({ title }) => title));
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : `_${n}`;
    const title = wanted.slice(0, TITLE_LIMIT - tail.length) + tail;
    if (!taken.has(title)) return title;
  }
}

import type { Draft } from '../../core/records/draft.ts';
import type { HeldText } from '../draft/held-text.ts';
import { pageOfRecord } from './page-of-record.ts';
import { fieldTitle, recordTitle } from './record-words.ts';
import type { Page } from './route.ts';

/** What of the draft cannot be saved, why, and where it is. */
export interface HeldWords {
  readonly title: string;
  readonly text: string;
  /** The first of them, to be shown. */
  readonly page: Page;
  readonly id: HeldText['id'];
}

/** Null: all of it can be saved. */
export function heldWords(draft: Draft, held: readonly HeldText[]): HeldWords | null {
  const [first, ...more] = held;
  if (!first) return null;
  const where = { page: pageOfRecord(draft.get(first.id)), id: first.id };
  const name = (id: HeldText['id']) => `“${recordTitle(draft.get(id))}”`;
  const words = ({ id, field }: HeldText) => `the ${fieldTitle(field)} of ${name(id)}`;
  if (more.length === 0) {
    const title = `Not saved: ${words(first)}`;
    const text = `${first.why} Until then ${name(first.id)} is kept in this browser only.`;
    return { ...where, title, text };
  }
  const title = `Not saved: ${held.length} texts`;
  const list = held.map(words).join(', ');
  const text = `Put right ${list}. Until then these are kept in this browser only.`;
  return { ...where, title, text };
}

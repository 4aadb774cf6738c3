import { nameOf, referenceTo } from '../../core/prompt/draft-names.ts';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { valuesIn, worstOf } from '../sms/body-values.ts';
import type { InsertKind } from './chip-language.ts';

export interface MenuItem {
  readonly ref: Reference;
  readonly label: string;
  /** At the right: `2 seg`, or `no values` where no variant has all of them. */
  readonly detail?: string;
}

export interface MenuGroup {
  readonly kind: InsertKind;
  /** As in `SMS (4)`; the count is of all, also while a filter hides some. */
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** Matches that are not listed, since the list would be endless. */
  readonly more: number;
}

/** Rows of one kind that are listed at most: typing finds the rest. */
const SHOWN = 40;

const TITLES = {
  template: 'SMS',
  handoff: 'Handoffs',
  function: 'Functions',
  attribute: 'Attributes',
  entity: 'Entities',
  variable: 'Variables',
} as const satisfies Record<InsertKind, string>;

/** What the insert menu lists for what is typed: all kinds without a filter, else those with a match. */
export function menuGroups(
  draft: Draft,
  kinds: readonly InsertKind[],
  filter: string,
): MenuGroup[] {
  const wanted = filter.trim().toLowerCase();
  return kinds.flatMap((kind) => {
    const all = recordsOf(draft, kind);
    const matches = all
      .map((record) => ({ record, label: nameOf(record) ?? '' }))
      .map((row) => ({ ...row, rank: rankOf(row.label.toLowerCase(), wanted) }))
      .filter((row) => row.rank < NO_MATCH)
      .toSorted((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
    if (wanted !== '' && matches.length === 0) return [];
    const items = matches.slice(0, SHOWN).flatMap(({ record, label }) => {
      const ref = referenceTo(record);
      if (!ref) return [];
      const detail = record.kind === 'template' ? segmentsOf(draft, record) : undefined;
      return [detail === undefined ? { ref, label } : { ref, label, detail }];
    });
    const title = all.length === 0 ? TITLES[kind] : `${TITLES[kind]} (${all.length})`;
    return [{ kind, title, items, more: Math.max(0, matches.length - SHOWN) }];
  });
}

const NO_MATCH = 3;

/** 0: starts so; 1: a word in it does; 2: it stands somewhere. */
function rankOf(label: string, wanted: string): number {
  const at = label.indexOf(wanted);
  if (at <= 0) return at === 0 ? 0 : NO_MATCH;
  return /[\s_-]/.test(label.charAt(at - 1)) ? 1 : 2;
}

/** As the list of SMS counts them: for the variant whose text costs most. */
function segmentsOf(draft: Draft, template: Template): string {
  const worst = worstOf(template, valuesIn(draft));
  return worst ? `${worst.count.segments} seg` : 'no values';
}

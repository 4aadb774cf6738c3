import type { RecordDifference } from '../../core/release/compare-releases.ts';
import { fieldTitle, recordTitle } from '../builder/record-words.ts';

export interface DifferenceLine {
  readonly id: string;
  readonly what: RecordDifference['what'];
  /** 'Topic', 'SMS', … */
  readonly kind: string;
  readonly title: string;
  /** Which fields, for a changed one. */
  readonly detail: string;
}

const KINDS: Readonly<Record<RecordDifference['kind'], string>> = {
  settings: 'Settings',
  topic: 'Topic',
  action: 'Action',
  link: 'Link',
  template: 'SMS',
  variant: 'Variant',
  attribute: 'Attribute',
  entity: 'Entity',
  variable: 'Variable',
  handoff: 'Handoff',
  function: 'Function',
};
const ORDER = Object.values(KINDS);

/** What differs between two releases, line by line, what callers notice first. */
export function differenceLines(differences: readonly RecordDifference[]): DifferenceLine[] {
  return differences
    .filter(({ kind }) => kind !== 'link')
    .map((difference) => ({
      id: difference.id,
      what: difference.what,
      kind: KINDS[difference.kind],
      title: titleWords(difference),
      detail: difference.fields.map((field) => fieldWords(field, difference.after)).join(', '),
    }))
    .toSorted(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.title.localeCompare(b.title),
    );
}

/**
 * An action by what it texts and where it hangs: its type alone names no place.
 *
 * @example 'Send SMS reservation_confirmation at “Booking confirmation”'
 */
function titleWords({ before, after, topics, texts }: RecordDifference): string {
  const named = [recordTitle(after ?? before ?? undefined), texts.join(', ')].join(' ').trim();
  return topics.length === 0
    ? named
    : `${named} at ${topics.map((name) => `“${name}”`).join(', ')}`;
}

/** Links have no name; their number says enough. */
export function changedLinks(differences: readonly RecordDifference[]): number {
  return differences.filter(({ kind }) => kind === 'link').length;
}

const FIELDS: Readonly<Record<string, string>> = {
  senders: 'phone numbers',
  isDefault: 'which is the standard one',
  values: 'values',
  exampleQueries: 'example queries',
  greeting: 'first words',
  fallback: 'words where no topic fits',
};

function fieldWords(field: string, after: RecordDifference['after']): string {
  if (field === 'enabled' && after?.kind === 'topic') {
    return after.enabled ? 'turned on' : 'turned off';
  }
  return FIELDS[field] ?? fieldTitle(field);
}

import { describe, expect, it } from 'vitest';
import { templateIdSchema } from '../../core/ids.ts';
import { defaultTemplate } from '../../core/records/template.ts';
import { createDraft } from '../../core/records/draft.ts';
import { recordSchema } from '../../core/records/record.ts';
import { harbourHotels } from '../api/fake/harbour-hotels.ts';
import { menuGroups } from './menu-groups.ts';
import { firstRow, menuRows, rowAfter } from './menu-rows.ts';

const draft = createDraft(harbourHotels());
const KINDS = ['template', 'handoff', 'function', 'attribute'] as const;
const labels = (filter: string) =>
  menuGroups(draft, KINDS, filter).map(({ title, items }) => [
    title,
    ...items.map(({ label }) => label),
  ]);

describe('the groups of the insert menu', () => {
  it('are all there without a filter, with counts where there is something', () => {
    expect(labels('').map(([title]) => title)).toEqual([
      'SMS (2)',
      'Handoffs (2)',
      'Functions',
      'Attributes (3)',
    ]);
  });

  it('leave out what does not match; names that start so come first', () => {
    expect(labels('R')).toEqual([
      ['SMS (2)', 'reservation_confirmation', 'directions_en'],
      ['Handoffs (2)', 'Spa reception', 'Front desk'],
      ['Attributes (3)', 'address', 'customer_name', 'property_name'],
    ]);
    expect(labels('nothing like it')).toEqual([]);
  });

  it('say what an SMS costs', () => {
    expect(menuGroups(draft, ['template'], 'res')[0]?.items[0]?.detail).toBe('1 seg');
  });

  it('count its segments for the variant whose text costs most, as the list of SMS does', () => {
    const raw = [
      { id: 'atr_a', kind: 'attribute', rev: 0, name: 'address' },
      {
        id: 'vnt_a',
        kind: 'variant',
        rev: 0,
        name: 'Near',
        isDefault: true,
        values: { atr_a: 'Quay 1' },
      },
      {
        id: 'vnt_b',
        kind: 'variant',
        rev: 0,
        name: 'Far',
        isDefault: false,
        values: { atr_a: 'Long Road '.repeat(20) },
      },
    ];
    const values = raw.map((each) => recordSchema.parse(each));
    const template = defaultTemplate(templateIdSchema.parse('tpl_a'), 'way');
    const records = createDraft([...values, { ...template, body: 'We are at ${address}.' }]);
    expect(menuGroups(records, ['template'], '')[0]?.items[0]?.detail).toBe('2 seg');
  });

  it('list 40 at most and say how many more match', () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      recordSchema.parse({ id: `atr_${index}`, kind: 'attribute', rev: 0, name: `room_${index}` }),
    );
    const [group] = menuGroups(createDraft(many), ['attribute'], 'room');
    expect([group?.items.length, group?.more]).toEqual([40, 5]);
  });
});

describe('the rows of the insert menu', () => {
  it('start at the first that inserts, with creating in front of it', () => {
    const rows = menuRows(menuGroups(draft, KINDS, ''), KINDS, true);
    expect(rows[0]).toEqual({ does: 'create', kind: 'template' });
    expect(firstRow(rows, '')).toBe(1);
    expect(rows.filter((row) => row.does === 'create')).toHaveLength(4);
  });

  it('only create where nothing matches, and never unasked', () => {
    const rows = menuRows([], KINDS, true);
    expect(rows).toHaveLength(4);
    expect(firstRow(rows, 'room_name')).toBe(-1);
    expect(menuRows([], KINDS, false)).toEqual([]);
  });

  it('start at the first that asks for a name where the project has nothing yet', () => {
    const rows = menuRows(menuGroups(createDraft([]), KINDS, ''), KINDS, true);
    expect(rows[firstRow(rows, '')]).toEqual({ does: 'create', kind: 'template' });
    expect(firstRow([], '')).toBe(-1);
  });

  it('go round with the arrows and jump with Home and End', () => {
    expect(rowAfter('ArrowDown', 2, 3)).toBe(0);
    expect(rowAfter('ArrowUp', -1, 3)).toBe(2);
    expect(rowAfter('Home', 2, 3)).toBe(0);
    expect(rowAfter('End', 0, 3)).toBe(2);
    expect(rowAfter('a', 0, 3)).toBeUndefined();
    expect(rowAfter('ArrowDown', 0, 0)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeIdSchema, templateIdSchema, variantIdSchema } from '../../../core/ids.ts';
import { applyChange, invertChange } from '../../../core/records/change.ts';
import { createDraft, type Draft, recordOf, recordsOf } from '../../../core/records/draft.ts';
import { recordSchema } from '../../../core/records/record.ts';
import { fillBody } from '../../../core/template/fill-body.ts';
import { variantValues } from '../../../core/template/sample-values.ts';
import { harbourHotels } from '../../api/fake/harbour-hotels.ts';
import {
  heirOf,
  makeDefault,
  newAttribute,
  newVariant,
  removeAttribute,
  removeVariant,
  renameAttribute,
  setValue,
} from './variants.ts';

const draft = createDraft(harbourHotels());
const LONDON = variantIdSchema.parse('vnt_london');
const LEITH = variantIdSchema.parse('vnt_leith');
const ADDRESS = attributeIdSchema.parse('atr_address');
const DIRECTIONS = templateIdSchema.parse('tpl_directions');

function variant(id: typeof LONDON, within: Draft = draft) {
  const found = recordOf(within, 'variant', id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
function address(within: Draft = draft) {
  const found = recordOf(within, 'attribute', ADDRESS);
  if (!found) throw new Error('no address');
  return found;
}
const defaults = (within: Draft) =>
  recordsOf(within, 'variant').flatMap(({ id, isDefault }) => (isDefault ? [id] : []));
const bodies = (within: Draft) =>
  recordsOf(within, 'template').map(({ body, missing }) =>
    variantValues(within).map(
      ({ name, values }) =>
        fillBody(body, { attributes: { variant_name: name ?? '', ...values } }, missing).body,
    ),
  );

describe('variants', () => {
  test('have one default among them, whichever is added, chosen or deleted', () => {
    const aStep = fc.record({
      what: fc.constantFrom('add', 'choose', 'delete'),
      at: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
        let now = createDraft([]);
        for (const [n, { what, at }] of steps.entries()) {
          const all = recordsOf(now, 'variant');
          const one = all[at % Math.max(all.length, 1)];
          if (what === 'add') {
            now = applyChange(now, { put: [newVariant(now, `Site ${n}`, `${n}`)], remove: [] });
          } else if (one) {
            now = applyChange(
              now,
              what === 'choose' ? makeDefault(now, one) : removeVariant(now, one),
            );
          }
          expect(defaults(now)).toHaveLength(Math.min(recordsOf(now, 'variant').length, 1));
        }
      }),
    );
  });

  test('another becomes the default where the default is deleted', () => {
    expect(heirOf(draft, variant(LONDON))?.id).toBe(LEITH);
    expect(heirOf(draft, variant(LEITH))).toBeNull();
    const change = removeVariant(draft, variant(LONDON));
    expect(defaults(applyChange(draft, change))).toEqual([LEITH]);
    const after = applyChange(draft, change);
    expect(defaults(applyChange(after, invertChange(draft, change)))).toEqual([LONDON]);
  });

  test('an emptied value is none', () => {
    const given = applyChange(draft, setValue(variant(LEITH), ADDRESS, 'Leith 5'));
    expect(variant(LEITH, given).values[ADDRESS]).toBe('Leith 5');
    const emptied = applyChange(given, setValue(variant(LEITH, given), ADDRESS, ''));
    expect(Object.keys(variant(LEITH, emptied).values)).not.toContain(ADDRESS);
  });
});

describe('an attribute', () => {
  test('is one that can be saved', () => {
    expect(recordSchema.safeParse(newAttribute('car park', 'x')).success).toBe(true);
  });

  test('is renamed in every text that names it, and no text reads otherwise', () => {
    const body = 'At ${address}, {{attr:address}} or ${variant_address}; $5, ${property_name}.';
    const missing = { 'attribute:address': { policy: 'default', text: 'our house' } } as const;
    const template = recordOf(draft, 'template', DIRECTIONS);
    if (!template) throw new Error('no directions');
    const before = applyChange(draft, { put: [{ ...template, body, missing }], remove: [] });
    const after = applyChange(before, renameAttribute(before, address(before), 'where we are'));
    expect(recordOf(after, 'attribute', ADDRESS)?.name).toBe('where we are');
    const renamed = recordOf(after, 'template', DIRECTIONS);
    expect(renamed?.body).toBe(
      'At ${where we are}, ${where we are} or ${where we are}; $5, ${property_name}.',
    );
    expect(renamed?.missing).toEqual({ 'attribute:where we are': missing['attribute:address'] });
    expect(bodies(after)).toEqual(bodies(before));
    const emptied = recordsOf(after, 'variant').reduce(
      (now, { id }) => applyChange(now, setValue(variant(id, now), ADDRESS, '')),
      after,
    );
    expect(bodies(emptied).flat().join()).toContain('At our house, our house or our house');
  });

  test('takes its values along when it is deleted, and brings them back', () => {
    const change = removeAttribute(draft, address());
    const after = applyChange(draft, change);
    expect(recordsOf(after, 'variant').some(({ values }) => ADDRESS in values)).toBe(false);
    expect(recordOf(after, 'attribute', ADDRESS)).toBeUndefined();
    const back = applyChange(after, invertChange(draft, change));
    expect(bodies(back)).toEqual(bodies(draft));
  });
});

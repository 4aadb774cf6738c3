import { expect, test } from 'vitest';
import { e164Schema, type Sender } from '../../../core/phone.ts';
import { applyChange, invertChange } from '../../../core/records/change.ts';
import { createDraft, recordsOf } from '../../../core/records/draft.ts';
import { harbourHotels } from '../../api/fake/harbour-hotels.ts';
import { changeSenders, isSameSender } from './change-senders.ts';

const draft = createDraft(harbourHotels());
const all = recordsOf(draft, 'template');
const [first, second] = all;
if (!first || !second) throw new Error('two templates are needed');
const NEW: Sender = { type: 'number', number: e164Schema.parse('+15550100199') };

test('several templates get another sender in one environment, by one change that undoes whole', () => {
  const change = changeSenders(draft, [first.id, second.id], 'sandbox', NEW);
  const after = applyChange(draft, change);
  for (const one of [first, second]) {
    expect(after.get(one.id)).toEqual({ ...one, senders: { ...one.senders, sandbox: NEW } });
  }
  for (const one of recordsOf(after, 'template').filter(
    ({ id }) => ![first.id, second.id].includes(id),
  )) {
    expect(one).toBe(draft.get(one.id));
  }
  expect(applyChange(after, invertChange(draft, change))).toEqual(draft);
});

test('what has the sender already is left as it is, and so is what is not there', () => {
  const once = applyChange(draft, changeSenders(draft, [first.id], 'live', NEW));
  const change = changeSenders(
    once,
    all.map(({ id }) => id),
    'live',
    { ...NEW },
  );
  expect(change.put.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
  expect(changeSenders(createDraft([]), [first.id], 'live', NEW)).toEqual({ put: [], remove: [] });
  expect(changeSenders(once, [first.id], 'sandbox', null).put).toEqual([]);
});

test('two senders are the same by what they are', () => {
  expect(isSameSender(NEW, { ...NEW })).toBe(true);
  expect(isSameSender(null, null)).toBe(true);
  expect(isSameSender(NEW, null)).toBe(false);
});

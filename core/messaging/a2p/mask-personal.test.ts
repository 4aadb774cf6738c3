import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskPersonal } from './mask-personal.ts';

it.each([
  ['Text me at +1 555 010 0142.', 'Text me at [number ending 42].'],
  ['my number is 555-010-0142, thanks', 'my number is [number ending 42], thanks'],
  ['it is five five five, oh one four two', 'it is [number]'],
  ['I have 5 5 5 0 1 0 0 1 4 2.', 'I have [number ending 42].'],
  ['write to ana@harbour.com please', 'write to [e-mail] please'],
  ['one or two nights', 'one or two nights'],
  ['room 1204 on 4 Dec', 'room 1204 on 4 Dec'],
])('masks “%s”', (text, expected) => {
  expect(maskPersonal(text)).toBe(expected);
});

it('names what it took out, the longer value first, and keeps the front desk', () => {
  const options = {
    values: { 'guest name': 'Dana', 'full name': 'Dana Lee' },
    publicNumbers: new Set(['442079460018']),
  };
  expect(maskPersonal('Hi Dana Lee, DANA! Call +44 20 7946 0018, Dananka.', options)).toBe(
    'Hi [full name], [guest name]! Call +44 20 7946 0018, Dananka.',
  );
});

it('lets no run of seven digits through, however it is written', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 15 });
  const marks = fc.constantFrom('', ' ', '-', '.', ') ', ' (');
  fc.assert(
    fc.property(digits, marks, (run, mark) => {
      const masked = maskPersonal(`Call ${run.join(mark)} now`);
      expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(2);
    }),
  );
});

import { expect, it } from 'vitest';
import { filterOf, NO_FILTER } from './opt-out-filter.ts';

it.each([
  ['', {}],
  ['+', {}],
  ['0142', { number: '0142' }],
  ['(555) 010-0142', { number: '5550100142' }],
  ['+1 555', { number: '+1555' }],
  ['ana', null],
  ['12+3', null],
])('takes %j for part of a number, or for none', (search, filter) => {
  expect(filterOf({ ...NO_FILTER, search })).toEqual(filter);
});

it('asks for what was chosen', () => {
  expect(filterOf({ ...NO_FILTER, search: '1', sender: 'simulator|none', how: 'hand' })).toEqual({
    number: '1',
    sender: 'simulator|none',
    how: 'hand',
  });
});

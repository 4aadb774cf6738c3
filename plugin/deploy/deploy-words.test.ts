import { expect, it } from 'vitest';
import { callsStay } from './deploy-words.ts';

it('says on which releases the calls stay while another one comes', () => {
  expect(callsStay([], 3)).toBe('No call is going on; the next one starts on release 3.');
  expect(callsStay([{ release: 4, calls: 1 }], 3)).toBe(
    '1 call is going on. It stays on release 4 until the end; new ones start on release 3.',
  );
  const on = [
    { release: 2, calls: 1 },
    { release: 4, calls: 2 },
    { release: 5, calls: 11 },
  ];
  expect(callsStay(on, 3)).toBe(
    '14 calls are going on. They stay on releases 2, 4 and 5 until the end; new ones start on release 3.',
  );
});

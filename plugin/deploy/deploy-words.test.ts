import { expect, it } from 'vitest';
import { callsStay, textsStay } from './deploy-words.ts';

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

it('says how many texts wait, for what, and that a release changes none of them', () => {
  const none = { texts: 0, untilMorning: 0, paused: 0 };
  expect(textsStay(none, 'live')).toBe('No text of Live waits to go out.');
  expect(textsStay({ ...none, texts: 1 }, 'sandbox')).toBe(
    '1 text of Sandbox waits to go out. It keeps its words and sender, and goes out as it was queued: no release changes or stops it.',
  );
  expect(textsStay({ texts: 2, untilMorning: 2, paused: 0 }, 'live')).toMatch(
    /^2 texts of Live wait to go out, until the recipient’s morning\. They keep their words/,
  );
  expect(textsStay({ texts: 4, untilMorning: 1, paused: 2 }, 'live')).toMatch(
    /^4 texts of Live wait to go out, 1 of them until the recipient’s morning and 2 of them behind a pause\./,
  );
});

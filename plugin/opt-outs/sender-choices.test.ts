import { expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { choicesOf, chosenKeys } from './sender-choices.ts';

const number = e164Schema.parse('+15550100100');
const sender = { type: 'number', number } as const;
const KNOWN: readonly KnownSender[] = [
  { key: `twilio|${number}`, transport: 'twilio', sender, inUse: true },
  { key: `simulator|${number}`, transport: 'simulator', sender, inUse: true },
  { key: 'simulator|none', transport: 'simulator', sender: null, inUse: true },
  { key: 'twilio|+15550100199', transport: 'twilio', sender, inUse: false },
];

it('the simulator is one choice, and what is not in use is none', () => {
  const choices = choicesOf(KNOWN);
  expect(choices.map(({ label }) => label)).toEqual([
    '+1 555 010 0100',
    'Simulator, for test calls',
  ]);
  expect(chosenKeys(choices, new Set())).toEqual([]);
  expect(chosenKeys(choices, new Set(['simulator']))).toEqual([
    `simulator|${number}`,
    'simulator|none',
  ]);
});

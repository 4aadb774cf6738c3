import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { chooseTransport } from './choose-transport.ts';

const sender = { type: 'number', number: e164Schema.parse('+15005550006') } as const;

describe('the transport', () => {
  const anything = fc.record({
    sender: fc.constantFrom(null, sender),
    isConnected: fc.boolean(),
    simulate: fc.constantFrom(null, 'delivered', 'failed'),
  });

  it('is never the simulator in Live, and never Twilio for the draft', () => {
    fc.assert(
      fc.property(anything, (choice) => {
        expect(chooseTransport({ ...choice, environment: 'live' })).toBe('twilio');
        expect(chooseTransport({ ...choice, environment: 'draft' })).toBe('simulator');
      }),
    );
  });

  it.each(['sandbox', 'pre-release'] as const)('is Twilio in %s only by choice', (environment) => {
    const chosen = { environment, sender, isConnected: true, simulate: null };
    expect(chooseTransport(chosen)).toBe('twilio');
    expect(chooseTransport({ ...chosen, sender: null })).toBe('simulator');
    expect(chooseTransport({ ...chosen, isConnected: false })).toBe('simulator');
    expect(chooseTransport({ ...chosen, simulate: 'failed' })).toBe('simulator');
  });
});

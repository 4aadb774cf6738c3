import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import { chooseTransport, type TransportChoice } from './choose-transport.ts';

const sender = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const listed = e164Schema.parse('+447700900123');
const stranger = e164Schema.parse('+447700900124');

describe('the transport', () => {
  const anything = fc.record({
    sender: fc.constantFrom(null, sender),
    isConnected: fc.boolean(),
    simulate: fc.constantFrom(null, 'delivered', 'failed'),
    recipient: fc.constantFrom(listed, stranger),
    testNumbers: fc.constantFrom<TransportChoice['testNumbers'][]>(null, [], [listed]),
  });
  const environments = fc.constantFrom<TransportChoice['environment'][]>(
    'draft',
    'sandbox',
    'pre-release',
    'live',
  );

  it('of a call is never the simulator in Live, and never Twilio for the draft', () => {
    fc.assert(
      fc.property(anything, (choice) => {
        const call = { ...choice, run: 'call' } as const;
        expect(chooseTransport({ ...call, environment: 'live' })).toBe('twilio');
        expect(chooseTransport({ ...call, environment: 'draft' })).toBe('simulator');
      }),
    );
  });

  it('of a scenario run reaches nobody who is not on the list, in any environment', () => {
    fc.assert(
      fc.property(anything, environments, (choice, environment) => {
        const run = { ...choice, environment, run: 'scenario' } as const;
        const isListed = choice.testNumbers?.includes(choice.recipient) ?? false;
        if (!isListed) expect(chooseTransport(run)).toBe('simulator');
        else expect(chooseTransport(run)).toBe(chooseTransport({ ...run, run: 'call' }));
      }),
    );
  });

  it("of a person's test reaches nobody else either, once there is a list", () => {
    fc.assert(
      fc.property(anything, environments, (choice, environment) => {
        const run = { ...choice, environment, run: 'test' } as const;
        const mayReach = choice.testNumbers?.includes(choice.recipient) ?? true;
        if (!mayReach) expect(chooseTransport(run)).toBe('simulator');
        else expect(chooseTransport(run)).toBe(chooseTransport({ ...run, run: 'call' }));
      }),
    );
  });

  it.each(['sandbox', 'pre-release'] as const)('is Twilio in %s only by choice', (environment) => {
    const place = { run: 'call', recipient: stranger, testNumbers: null } as const;
    const chosen = { ...place, environment, sender, isConnected: true, simulate: null };
    expect(chooseTransport(chosen)).toBe('twilio');
    expect(chooseTransport({ ...chosen, sender: null })).toBe('simulator');
    expect(chooseTransport({ ...chosen, isConnected: false })).toBe('simulator');
    expect(chooseTransport({ ...chosen, simulate: 'failed' })).toBe('simulator');
  });
});

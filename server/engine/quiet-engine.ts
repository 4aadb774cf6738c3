import { pino } from 'pino';
import type { Db } from '../db/handles.ts';
import { embeddedQueue } from '../queue/embedded-queue.ts';
import type { Engine } from './engine.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { makeSimulator } from './transports/simulator.ts';

/** For tests: an engine whose clock stands at `now`, that tells nobody and reaches nobody. */
export function quietEngine(db: Db, now: Date, more: Partial<Engine> = {}): Engine {
  const simulator = makeSimulator(1);
  return {
    db,
    log: pino({ level: 'silent' }),
    queue: embeddedQueue(() => now),
    now: () => now,
    random: () => 0.5,
    policy: DEFAULT_POLICY,
    transports: { simulator, twilio: { ...simulator, name: 'twilio' } },
    onOutcome: () => Promise.resolve(),
    onChange: () => Promise.resolve(),
    ...more,
  };
}

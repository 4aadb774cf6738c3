import { afterEach, beforeEach, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import type { Db } from '../db/handles.ts';
import { openDb } from '../db/open.ts';
import { Dispatcher } from './dispatcher.ts';
import { insertProject, queuedMessage } from './fixtures.ts';
import { insertMessage } from './outbox-repo.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { quietEngine } from './quiet-engine.ts';
import type { Transport } from './transport.ts';
import { makeSimulator } from './transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const OTHER = '+13125550100';

let place: TestPlace;
let db: Db;
beforeEach(async () => {
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  await db.write((tx) => insertProject(tx));
});
afterEach(async () => {
  await db.close();
  await place.remove();
});

/**
 * Dispatches until everything that Twilio does not answer has begun as often as it may; then a text
 * of another sender is queued. Resolves when it is sent, and everything else let go.
 */
async function sendsBeside(isStuck: (asked: 'send' | 'find', from: string) => boolean) {
  let letGo = () => {};
  const never = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begun = 0;
  let sent = () => {};
  const isSent = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const simulator = makeSimulator(0);
  const twilio: Transport = {
    ...simulator,
    name: 'twilio',
    async send(message) {
      const from = message.sender?.type === 'number' ? message.sender.number : '';
      if (isStuck('send', from)) {
        begun += 1;
        await never;
      }
      if (from === OTHER) sent();
      return { outcome: 'accepted', providerSid: `SM${message.id}`, status: 'queued' };
    },
    async find() {
      begun += 1;
      await never;
      throw new Error('no answer');
    },
  };
  const engine = quietEngine(db, NOW, {
    policy: { ...DEFAULT_POLICY, rateFactor: null },
    transports: { simulator, twilio },
  });
  const dispatcher = new Dispatcher(engine, 'one');
  dispatcher.start();
  const { inFlight } = engine.policy;
  // Half of its hands at least; then as long as they become more.
  for (let before = -1; begun < inFlight / 2 || begun > before; ) {
    before = begun;
    dispatcher.wake();
    await db.read(async (tx) => tx);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await db.write((tx) => insertMessage(tx, queuedMessage({ n: 9_999, at: NOW, from: OTHER })));
  dispatcher.wake();
  await isSent;
  letGo();
  await dispatcher.stop();
  return begun;
}

it('a sender is texted from while Twilio answers four others not at all', async () => {
  await db.write(async (tx) => {
    for (let n = 0; n < 160; n += 1) {
      await insertMessage(tx, queuedMessage({ n, at: NOW, from: `+1212555010${n % 4}` }));
    }
  });
  const begun = await sendsBeside((asked, from) => asked === 'send' && from !== OTHER);
  expect(begun).toBeLessThan(DEFAULT_POLICY.inFlight);
});

it('texts are sent while Twilio answers no look-up', async () => {
  const lost = { status: 'sending', attempts: 1 } as const;
  await db.write(async (tx) => {
    for (let n = 0; n < 160; n += 1)
      await insertMessage(tx, queuedMessage({ n, at: NOW, more: lost }));
  });
  const begun = await sendsBeside(() => false);
  expect(begun).toBeLessThan(DEFAULT_POLICY.inFlight);
});

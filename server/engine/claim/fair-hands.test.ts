import { describe, expect, it } from 'vitest';
import { signal } from '../../../tests/signal.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { attempts } from '../../db/schema.sqlite.ts';
import { Dispatcher } from '../dispatcher.ts';
import { countOpen, LOOKED_AT } from './due-repo.ts';
import { queuedMessage } from '../fixtures.ts';
import { insertMessage } from '../outbox/outbox-repo.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { OutboundMessage, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const EARLIER = new Date('2026-06-01T11:59:00Z');
const OTHER = '+13125550100';
/** An attempt of which nobody knows how it ended. */
const NO_ANSWER = {
  n: 1,
  startedAt: EARLIER,
  finishedAt: NOW,
  outcome: 'ambiguous',
  errorCode: null,
  httpStatus: null,
};

let db: Db;
useProjectDb((opened) => {
  db = opened;
});

/**
 * Dispatches until everything that Twilio does not answer has begun as often as it may; then a text
 * of another sender is queued. Resolves when it is sent, and everything else let go.
 */
async function sendsBeside(isStuck: (asked: 'send' | 'find', from: string) => boolean) {
  const end = signal();
  let begun = 0;
  const sent = signal();
  const simulator = makeSimulator(0);
  const twilio: Transport = {
    ...simulator,
    name: 'twilio',
    async send(message) {
      const from = message.sender?.type === 'number' ? message.sender.number : '';
      if (isStuck('send', from)) {
        begun += 1;
        await end.given;
      }
      if (from === OTHER) sent.give();
      return { outcome: 'accepted', providerSid: `SM${message.id}`, status: 'queued' };
    },
    async find() {
      begun += 1;
      await end.given;
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
  // A quarter of its hands at least; then as long as they become more.
  for (let before = -1; begun < inFlight / 4 || begun > before; ) {
    before = begun;
    dispatcher.wake();
    await db.read(async (tx) => tx);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await db.write((tx) => insertMessage(tx, queuedMessage({ n: 9_999, at: NOW, from: OTHER })));
  dispatcher.wake();
  await sent.given;
  end.give();
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

describe.each([
  ['looked for', { status: 'sending', attempts: 1 }],
  ['asked about', { status: 'sent', attempts: 1, providerSid: 'SM0' }],
] as const)('a text of one account is %s while', (_, open) => {
  const SLOW = `AC${'1'.repeat(32)}`;
  const GOOD = `AC${'2'.repeat(32)}`;

  async function isReached(slowAccounts: readonly string[], each = 100): Promise<number> {
    const end = signal();
    const reached = signal();
    let begun = 0;
    const answer = async ({ sentBy }: OutboundMessage) => {
      if (sentBy === GOOD) return reached.give();
      begun += 1;
      await end.given;
    };
    const simulator = makeSimulator(0);
    const twilio: Transport = {
      ...simulator,
      name: 'twilio',
      async find(message) {
        await answer(message);
        throw new Error('no answer');
      },
      async status(message) {
        await answer(message);
        return null;
      },
      askAgainMs: () => 3_600_000,
    };
    await db.write(async (tx) => {
      let n = 0;
      const add = async (account: string, at: Date) => {
        const row = queuedMessage({ n: (n += 1), at, more: open });
        await insertMessage(tx, row);
        await tx.insert(attempts).values({ ...NO_ANSWER, messageId: row.id, sentBy: account });
      };
      for (const account of slowAccounts) {
        for (let count = 0; count < each; count += 1) await add(account, EARLIER);
      }
      await add(GOOD, NOW);
    });
    const engine = quietEngine(db, NOW, { transports: { simulator, twilio } });
    const dispatcher = new Dispatcher(engine, 'one');
    dispatcher.start();
    await reached.given;
    end.give();
    await dispatcher.stop();
    return begun;
  }

  it('another one, with a hundred before it, does not answer', async () => {
    expect(await isReached([SLOW])).toBeLessThan(DEFAULT_POLICY.inFlight);
  });

  it('another one does not, with more before it than is looked at', async () => {
    expect(await isReached([SLOW], 2 * LOOKED_AT)).toBeLessThan(DEFAULT_POLICY.inFlight);
  });

  it('three others do not', async () => {
    const others = ['3', '4', '5'].map((digit) => `AC${digit.repeat(32)}`);
    expect(await isReached(others)).toBeLessThan(DEFAULT_POLICY.inFlight);
  });
});

it('a hand that is given back while a claim is being made is not forgotten', async () => {
  const queue = (from: number, until: number) =>
    db.write(async (tx) => {
      for (let n = from; n < until; n += 1) await insertMessage(tx, queuedMessage({ n, at: NOW }));
    });
  const count = 12;
  const first = signal();
  const isBusy = signal();
  const allSent = signal();
  let sent = 0;
  const simulator = makeSimulator(0);
  const twilio: Transport = {
    ...simulator,
    name: 'twilio',
    async send({ id }) {
      sent += 1;
      if (sent === 2) isBusy.give();
      if (sent === count) allSent.give();
      if (sent <= 2) await first.given;
      return { outcome: 'accepted', providerSid: `SM${id}`, status: 'queued' };
    },
    askAgainMs: () => null,
  };
  let claims = 0;
  const slow: Db = {
    ...db,
    async write(job) {
      const answer = await db.write(job);
      // What was on its way ends before the second claim is known to have been made.
      if (isClaim(answer) && (claims += 1) === 2) {
        first.give();
        while ((await db.read((tx) => countOpen(tx, 'sending'))) > 2) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return answer;
    },
  };
  const engine = quietEngine(slow, NOW, {
    policy: { ...DEFAULT_POLICY, rateFactor: null, inFlight: 8, idleMs: 3_600_000 },
    transports: { simulator, twilio },
  });
  await queue(0, 2);
  const dispatcher = new Dispatcher(engine, 'one');
  dispatcher.start();
  await isBusy.given;
  await queue(2, count);
  dispatcher.wake();
  await allSent.given;
  await dispatcher.stop();
  expect(sent).toBe(count);
});

function isClaim(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'claims' in answer;
}

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { hasOptedOut, noteProvidersOptOut, whoOptedOut } from '../engine/opt-outs/opted-out.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { KEY, SENDER, textKeyword } from './fixtures.ts';

let server: TestServer;
let projectId: ProjectId;
let people = 0;
beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  ({ projectId } = await openHotel(server.afterword.services, SENDER));
});
afterAll(() => server.close());

/** What can happen between a person, the provider and us. */
const HAPPENINGS = [
  'STOP',
  'START',
  'late START',
  'provider refuses',
  'add by hand',
  'remove by hand',
  'add for all',
  'remove for all',
] as const;
type Happening = (typeof HAPPENINGS)[number];

interface Standing {
  /** Of the one sender that they text with. Null: nothing. `ours`: only we said so. `theirs`: they did. */
  readonly own: null | 'ours' | 'theirs';
  /** Of every sender. `excepted`: but the one that they text with. */
  readonly all: null | 'holds' | 'excepted';
}

const NOTHING: Standing = { own: null, all: null };

/** What stands after it; the promise in one place. A late START was written before all of it. */
function after({ own, all }: Standing, happening: Happening): Standing {
  if (happening === 'START') return { own: null, all: all && 'excepted' };
  if (happening === 'STOP' || happening === 'provider refuses') return { own: 'theirs', all };
  if (happening === 'add by hand') return { own: own ?? 'ours', all };
  if (happening === 'remove by hand') return { own: own === 'ours' ? null : own, all };
  if (happening === 'add for all') return { own, all: 'holds' };
  if (happening === 'remove for all') return { own, all: null };
  return { own, all };
}

/** Nothing of ours is there to be taken back. */
function isRefused({ own, all }: Standing, happening: Happening): boolean {
  if (happening === 'remove by hand') return own !== 'ours';
  return happening === 'remove for all' && all === null;
}

const HOUR_MS = 3_600_000;

async function make(happening: Happening, recipient: E164): Promise<'done' | 'refused'> {
  const { db } = server.afterword.services;
  const { optOuts } = server.client;
  const theirs = { projectId, from: recipient };
  const keyword = (word: 'stop' | 'start') => textKeyword(db, { ...theirs, word });
  const reason = 'on the phone';
  if (happening === 'STOP') await keyword('stop');
  else if (happening === 'START') await keyword('start');
  else if (happening === 'late START') {
    const cameAt = new Date(Date.now() - HOUR_MS);
    await textKeyword(db, { ...theirs, word: 'start', cameAt, isFetched: true });
  } else if (happening === 'provider refuses') {
    const more = { projectId, recipient, sender: SENDER };
    const row = queuedMessage({ n: 1, at: new Date(), more });
    await db.write((tx) => noteProvidersOptOut(tx, row, 'unsubscribed', new Date()));
  } else if (happening === 'add by hand')
    await optOuts.add.mutate({ projectId, recipient, senders: [KEY], reason });
  else if (happening === 'add for all') await optOuts.add.mutate({ projectId, recipient, reason });
  else {
    const senders = [happening === 'remove for all' ? EVERY_SENDER : KEY];
    const asked = optOuts.remove.mutate({ projectId, recipient, senders });
    return asked.then(
      () => 'done',
      () => 'refused',
    );
  }
  return 'done';
}

const OTHER = { type: 'number', number: e164Schema.parse('+15005550010') } as const;

/** Whether `SENDER` and another one may not text them, asked alone and in a batch. */
async function silent(recipient: E164): Promise<readonly boolean[]> {
  const { db } = server.afterword.services;
  const texts = [SENDER, OTHER].map(
    (sender) => ({ projectId, recipient, sender, transport: 'twilio' }) as const,
  );
  const alone = await db.write((tx) => Promise.all(texts.map((one) => hasOptedOut(tx, one))));
  const batch = await db.ask((tx) => whoOptedOut(tx, texts));
  expect(texts.map((one) => batch.has(one))).toEqual(alone);
  return alone;
}

it('only their START ends what they or the provider said, for the sender that got it; only we take back what we added', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 1, maxLength: 9 }),
      async (happenings) => {
        people += 1;
        const recipient = e164Schema.parse(`+4477${String(20_000_000 + people)}`);
        let standing = NOTHING;
        for (const happening of happenings) {
          const came = await make(happening, recipient);
          expect(came).toBe(isRefused(standing, happening) ? 'refused' : 'done');
          standing = after(standing, happening);
          const { own, all } = standing;
          expect(await silent(recipient)).toEqual([own !== null || all === 'holds', all !== null]);
          const { optOuts } = await server.client.optOuts.list.query({ projectId, recipient });
          const shown = optOuts.map(({ isForAll, mayRemove, except }) => [
            isForAll ? 'all' : 'own',
            mayRemove,
            except.length,
          ]);
          expect(shown.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
            ...(all === null ? [] : [['all', true, all === 'excepted' ? 1 : 0]]),
            ...(own === null ? [] : [['own', own === 'ours', 0]]),
          ]);
        }
      },
    ),
    { numRuns: 100 },
  );
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { EVERY_SENDER, type HowEnded, type HowOptedOut } from '../../core/messaging/opt-outs.ts';
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
  'fetched START',
  'provider refuses',
  'add by hand',
  'remove by hand',
  'add for all',
  'remove for all',
] as const;
type Happening = (typeof HAPPENINGS)[number];

/** What happens for the nth time to somebody: its words are its own. */
interface Act {
  readonly happening: Happening;
  readonly n: number;
}

const wordsOf = ({ happening, n }: Act) => `${happening} ${n}`;

interface Standing {
  /** Of the one sender that they text with, and who said so last in their own words. */
  readonly own: null | { readonly how: HowOptedOut; readonly words: string };
  /** Of every sender. `isExcepted`: but the one that they text with. */
  readonly all: null | { readonly words: string; readonly isExcepted: boolean };
}

const NOTHING: Standing = { own: null, all: null };

/** One that ends what stands. */
function isStart({ happening }: Act): boolean {
  return happening === 'START' || happening === 'fetched START';
}

/** What stands after it; the promise in one place. A late START was written before all of it, a fetched one after. */
function after({ own, all }: Standing, act: Act): Standing {
  const { happening } = act;
  const words = wordsOf(act);
  if (isStart(act)) return { own: null, all: all && { ...all, isExcepted: true } };
  if (happening === 'STOP' || happening === 'provider refuses') {
    const how = happening === 'STOP' ? 'keyword' : 'provider';
    return { own: own === null || own.how === 'hand' ? { how, words } : own, all };
  }
  if (happening === 'add by hand') return { own: own ?? { how: 'hand', words }, all };
  if (happening === 'remove by hand') return { own: own?.how === 'hand' ? null : own, all };
  if (happening === 'add for all') {
    return { own, all: all?.isExcepted === false ? all : { words, isExcepted: false } };
  }
  if (happening === 'remove for all') return { own, all: null };
  return { own, all };
}

/** Nothing of ours is there to be taken back. */
function isRefused({ own, all }: Standing, { happening }: Act): boolean {
  if (happening === 'remove by hand') return own?.how !== 'hand';
  return happening === 'remove for all' && all === null;
}

/** What the trace says of it: of whom, as it was, for one sender alone, how it ended, in whose words. */
type Traced = readonly [
  whose: 'own' | 'all',
  how: HowOptedOut,
  words: string,
  isForOne: boolean,
  ended: HowEnded,
  endedWords: string,
];

/** What ends with it: all that is ever traced. */
function endedBy({ own, all }: Standing, act: Act): readonly Traced[] {
  const { happening } = act;
  const ofOwn = (ended: HowEnded): Traced[] =>
    own ? [['own', own.how, own.words, false, ended, wordsOf(act)]] : [];
  const ofAll = (ended: HowEnded, isForOne: boolean): Traced[] =>
    all ? [['all', 'hand', all.words, isForOne, ended, wordsOf(act)]] : [];
  const isOurs = own?.how === 'hand';
  if (isStart(act)) {
    return [...ofOwn('start'), ...(all?.isExcepted === false ? ofAll('start', true) : [])];
  }
  if (happening === 'STOP' && isOurs) return ofOwn('keyword');
  if (happening === 'provider refuses' && isOurs) return ofOwn('provider');
  if (happening === 'add for all' && all?.isExcepted) return ofAll('again', true);
  if (happening === 'remove by hand' && isOurs) return ofOwn('hand');
  return happening === 'remove for all' ? ofAll('hand', false) : [];
}

const HOUR_MS = 3_600_000;

async function make(act: Act, recipient: E164): Promise<'done' | 'refused'> {
  const { db } = server.afterword.services;
  const { optOuts } = server.client;
  const { happening } = act;
  const reason = wordsOf(act);
  const theirs = { projectId, from: recipient, body: reason };
  if (happening === 'STOP') await textKeyword(db, { ...theirs, word: 'stop' });
  else if (happening === 'START') await textKeyword(db, { ...theirs, word: 'start' });
  else if (happening === 'late START' || happening === 'fetched START') {
    const cameAt = new Date(Date.now() - (happening === 'late START' ? HOUR_MS : 0));
    await textKeyword(db, { ...theirs, word: 'start', cameAt, isFetched: true });
  } else if (happening === 'provider refuses') {
    const more = { projectId, recipient, sender: SENDER };
    const row = queuedMessage({ n: 1, at: new Date(), more });
    await db.write((tx) => noteProvidersOptOut(tx, row, reason));
  } else if (happening === 'add by hand')
    await optOuts.add.mutate({ projectId, recipient, senders: [KEY], reason });
  else if (happening === 'add for all') await optOuts.add.mutate({ projectId, recipient, reason });
  else {
    const senders = [happening === 'remove for all' ? EVERY_SENDER : KEY];
    const asked = optOuts.remove.mutate({ projectId, recipient, senders, reason });
    return asked.then(
      () => 'done',
      () => 'refused',
    );
  }
  return 'done';
}

async function list(recipient: E164) {
  const { optOuts } = await server.client.optOuts.list.query({ projectId, recipient });
  return optOuts.map(({ isForAll, how, words, mayRemove, except }) => [
    isForAll ? 'all' : 'own',
    how,
    words,
    mayRemove,
    except.length,
  ]);
}

/** One START ends several at once: these have no order. */
function sorted(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** The trace as the page shows it, of all pages. */
async function trace(recipient: E164): Promise<Traced[]> {
  const { optOuts, next } = await server.client.optOuts.ended.query({
    projectId,
    recipient,
    limit: 200,
  });
  expect(next).toBeNull();
  return optOuts.map(({ isForAll, how, words, except, ended }) => {
    expect(ended.by).toBe(['hand', 'again'].includes(ended.how) ? 'local user' : null);
    if (except !== null) expect(except.key).toBe(KEY);
    const whose = isForAll ? 'all' : 'own';
    return [whose, how, words, except !== null, ended.how, ended.words];
  });
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

it('only their START ends what they or the provider said, for the sender that got it; only we take back what we added; the trace tells all that ended', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 1, maxLength: 9 }),
      async (happenings) => {
        people += 1;
        const recipient = e164Schema.parse(`+4477${String(20_000_000 + people)}`);
        let standing = NOTHING;
        const ended: Traced[] = [];
        for (const [n, happening] of happenings.entries()) {
          const act = { happening, n };
          const came = await make(act, recipient);
          expect(came).toBe(isRefused(standing, act) ? 'refused' : 'done');
          ended.push(...endedBy(standing, act));
          standing = after(standing, act);
          const { own, all } = standing;
          const isSilent = own !== null || all?.isExcepted === false;
          expect(await silent(recipient)).toEqual([isSilent, all !== null]);
          expect(sorted(await list(recipient))).toEqual(
            sorted([
              ...(all === null ? [] : [['all', 'hand', all.words, true, all.isExcepted ? 1 : 0]]),
              ...(own === null ? [] : [['own', own.how, own.words, own.how === 'hand', 0]]),
            ]),
          );
          expect(sorted(await trace(recipient))).toEqual(sorted(ended));
        }
      },
    ),
    { numRuns: 100 },
  );
});

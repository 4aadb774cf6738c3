import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import { FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { hasOptedOut, noteProvidersOptOut } from '../engine/opt-outs/opted-out.ts';
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
const HAPPENINGS = ['STOP', 'START', 'provider refuses', 'add by hand', 'remove by hand'] as const;
type Happening = (typeof HAPPENINGS)[number];

/** Null: they get texts. `ours`: only we have said so. `theirs`: they, or the provider, have. */
type Standing = null | 'ours' | 'theirs';

/** What stands after it; the promise in one place. */
function after(standing: Standing, happening: Happening): Standing {
  if (happening === 'START') return null;
  if (happening === 'STOP' || happening === 'provider refuses') return 'theirs';
  if (happening === 'add by hand') return standing ?? 'ours';
  return standing === 'ours' ? null : standing;
}

async function make(happening: Happening, recipient: E164): Promise<'done' | 'refused'> {
  const { db } = server.afterword.services;
  const { optOuts } = server.client;
  const keyword = (word: 'stop' | 'start') => textKeyword(db, { projectId, from: recipient, word });
  if (happening === 'STOP') await keyword('stop');
  else if (happening === 'START') await keyword('start');
  else if (happening === 'provider refuses') {
    const more = { projectId, recipient, sender: SENDER };
    const row = queuedMessage({ n: 1, at: new Date(), more });
    await db.write((tx) => noteProvidersOptOut(tx, row, 'unsubscribed', new Date()));
  } else if (happening === 'add by hand')
    await optOuts.add.mutate({ projectId, recipient, senders: [KEY], reason: 'on the phone' });
  else {
    const asked = optOuts.remove.mutate({ projectId, recipient, senders: [KEY] });
    return asked.then(
      () => 'done',
      () => 'refused',
    );
  }
  return 'done';
}

it('only their START ends what they or the provider said; only we take back what we added', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 1, maxLength: 8 }),
      async (happenings) => {
        people += 1;
        const recipient = e164Schema.parse(`+4477${String(20_000_000 + people)}`);
        const addressed = { projectId, recipient, sender: SENDER, transport: 'twilio' } as const;
        let standing: Standing = null;
        for (const happening of happenings) {
          const came = await make(happening, recipient);
          const isRefused = happening === 'remove by hand' && standing !== 'ours';
          expect(came).toBe(isRefused ? 'refused' : 'done');
          standing = after(standing, happening);
          const { db } = server.afterword.services;
          expect(await db.write((tx) => hasOptedOut(tx, addressed))).toBe(standing !== null);
          const { optOuts } = await server.client.optOuts.list.query({
            projectId,
            recipient,
          });
          expect(optOuts.map((one) => one.mayRemove)).toEqual(
            standing === null ? [] : [standing === 'ours'],
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

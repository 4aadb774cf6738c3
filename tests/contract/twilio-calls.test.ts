import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How often each file asks Twilio's client for something. */
const CALLS = {
  'server/engine/transports/list-at-twilio.ts': 1,
  // A text, and the account where one is not authorized: as it is asked for when it is connected.
  'server/engine/transports/send-by-twilio.ts': 2,
  'server/engine/transports/twilio.ts': 1,
  'server/inbound/missed/fetch-texts.ts': 1,
  'server/inbound/written-first.ts': 1,
  'server/twilio/check-account.ts': 2,
  'server/twilio/list-senders.ts': 2,
  'server/twilio/registrations/read-account.ts': 8,
};

/** What a file imports that has the client. */
const GIVES_CLIENT = /twilio-http|make-client|twilio-options/;

it('asks Twilio for nothing that twilio-contract.test.ts does not put through Prism', () => {
  const found = sourcesOf('server').flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (!GIVES_CLIENT.test(text)) return [];
    const calls = text.match(/\.(list|each|page|fetch|create|update|remove)\(/g) ?? [];
    return calls.length === 0 ? [] : [[file, calls.length] as const];
  });
  // One more? Add it there first, then here.
  expect(Object.fromEntries(found)).toEqual(CALLS);
});

function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

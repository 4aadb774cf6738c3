import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ping } from '../db/ping.ts';
import type { Services } from '../services.ts';
import { failure, fine, type Finding, note, problem } from './finding.ts';

const REACH_MS = 5_000;

/** What every project rests on: database, data folder, key, and the way back from Twilio. */
export async function checkServer(services: Services): Promise<Finding[]> {
  const { config } = services;
  return [
    await database(services),
    readable('data folder', config.data),
    config.secret === null
      ? readable('secret key', join(config.data, 'secret.key'))
      : fine('secret key', 'It comes from AFTERWORD_SECRET.'),
    await publicUrl(config.publicUrl),
  ];
}

async function database({ db }: Services): Promise<Finding> {
  try {
    await ping(db);
    return fine('database', 'It answers.');
  } catch (error) {
    return failure('database', error);
  }
}

/** Nobody but its owner: tokens and callers' numbers are in there. */
function readable(check: string, path: string): Finding {
  try {
    const open = (statSync(path).mode & 0o077) !== 0;
    if (!open) return fine(check, `${path} can be read by its owner only.`);
    const mode = check === 'data folder' ? '700' : '600';
    return problem(
      check,
      `${path} can be read by other users of this machine.`,
      `Run: chmod ${mode} ${path}`,
    );
  } catch {
    // Made with the first secret: a server without Twilio has none.
    if (check === 'secret key') return fine(check, 'None is needed before Twilio is connected.');
    return problem(check, `${path} cannot be read.`, 'Set AFTERWORD_DATA to a folder of its own.');
  }
}

async function publicUrl(url: string | null): Promise<Finding> {
  const check = 'public URL';
  if (url === null) {
    return note(
      check,
      'None is set: Twilio is asked for statuses and for texts to your senders.',
      'Set AFTERWORD_PUBLIC_URL to the address under which Twilio reaches this server.',
    );
  }
  if (!url.startsWith('https://')) {
    return problem(check, `${url} is not encrypted.`, 'Use an https address.');
  }
  const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(REACH_MS) }).catch(
    () => null,
  );
  if (answer?.ok) return fine(check, `${url} leads to a running server.`);
  const why = answer ? `answers ${answer.status}` : 'does not answer';
  return problem(
    check,
    `${url} ${why}.`,
    'Start the server, and check the proxy and its certificate; then run this again.',
  );
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChildServer, startChildServer } from '../../child-server.ts';
import type { Place } from './prepare.ts';

const OURS = fileURLToPath(new URL('../../server-child.ts', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-server.ts', import.meta.url));

/** Our server on what was prepared; its dispatcher sends to the stand-in as fast as it can. */
export function startOurs({ config, engine }: Place): Promise<ChildServer> {
  const host = '127.0.0.1';
  return startChildServer(
    (port) => program(OURS, { config: { ...config, host, port }, engine }),
    /^http/,
  );
}

export function startBare(place: Place, databaseUrl: string | null): Promise<ChildServer> {
  const file = join(place.config.data, 'bare.db');
  const { publicUrl } = place.config;
  const { authToken } = place.twilio;
  const settings = { databaseUrl, file, publicUrl, authToken };
  return startChildServer((port) => program(BARE, { ...settings, port }), /^ready/);
}

function program(path: string, settings: object): string[] {
  return ['--import', 'tsx', path, JSON.stringify(settings)];
}

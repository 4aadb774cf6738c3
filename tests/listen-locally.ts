import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { listenOn, portOf } from '../server/http/listen.ts';

/** Listens on a free port of this machine only. Resolves with the address, like `http://127.0.0.1:41234`. */
export async function listenLocally(server: Server): Promise<string> {
  return `http://127.0.0.1:${await listenAnywhere(server)}`;
}

/** Breaks off whatever is still under way. */
export async function endAtOnce(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** One that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenAnywhere(server);
  server.close();
  await once(server, 'close');
  return port;
}

async function listenAnywhere(server: Server): Promise<number> {
  await listenOn(server, '127.0.0.1', 0);
  const port = portOf(server);
  if (port === null) throw new Error('no port');
  return port;
}

import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { urlHost } from './hosts.ts';
import type { HttpEnv } from './http-env.ts';
import { listenOn, portOf, stopListening } from './listen.ts';
import { OpenRequests } from './open-requests.ts';

/** How long answers may take once the server is told to stop. */
const ANSWER_MS = 5_000;

/** An app on an address, from `listen` to `finish`. */
export class WebServer {
  #server: Server | null = null;
  #requests: OpenRequests | null = null;

  /** Null while it does not listen. */
  get port(): number | null {
    return portOf(this.#server);
  }

  /** Its address; rejects with Node's error (like EADDRINUSE). */
  async listen(app: Hono<HttpEnv>, host: string, port: number): Promise<string> {
    this.#server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    this.#requests = new OpenRequests(this.#server);
    await listenOn(this.#server, host, port);
    return `http://${urlHost(host)}:${this.port ?? port}`;
  }

  /** Takes nothing new, and finishes the answers that are being given. */
  async finish(): Promise<void> {
    const closed = this.#server ? stopListening(this.#server) : Promise.resolve();
    await this.#requests?.finished(ANSWER_MS);
    this.#server?.closeAllConnections();
    await closed;
  }
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Knows which answers are still being given, so that the server can stop without cutting one off.
 * Live feeds never end by themselves and do not count: their clients reconnect and resume.
 */
export class OpenRequests {
  readonly #open = new Set<ServerResponse>();
  #whenDone: (() => void)[] = [];

  constructor(server: Server) {
    server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.#open.add(response);
      response.on('close', () => {
        this.#open.delete(response);
        this.#check();
      });
    });
  }

  /** Resolves when only live feeds are open, at the latest after `timeoutMs`. */
  finished(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#whenDone.push(() => {
        clearTimeout(timer);
        resolve();
      });
      this.#check();
    });
  }

  #check(): void {
    if ([...this.#open].some((response) => !isFeed(response))) return;
    for (const done of this.#whenDone.splice(0)) done();
  }
}

function isFeed(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
}

import { createServer } from 'node:http';
import { endAtOnce, listenLocally } from './listen-locally.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** What it was answered with. */
  readonly status: number;
  readonly answer: string;
}

/** Stands before another server, passes everything on, and keeps what was asked and answered. */
export class RecordingRelay {
  readonly requests: Recorded[] = [];
  readonly #target: string;
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url = '/' } = request;
      const { authorization = '', 'content-type': type } = request.headers;
      void this.#pass(method, url, Buffer.concat(chunks).toString(), {
        authorization,
        ...(type === undefined ? {} : { 'content-type': type }),
      }).then(
        ({ status, answer }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(answer);
        },
        () => response.destroy(),
      );
    });
  });

  constructor(target: string) {
    this.#target = target;
  }

  async start(): Promise<string> {
    return listenLocally(this.#server);
  }

  async stop(): Promise<void> {
    await endAtOnce(this.#server);
  }

  async #pass(method: string, url: string, body: string, headers: Record<string, string>) {
    const init = { method, headers, ...(method === 'GET' ? {} : { body }) };
    const answered = await fetch(`${this.#target}${url}`, init);
    const answer = await answered.text();
    const { status } = answered;
    const { pathname: path, searchParams: query } = new URL(url, this.#target);
    const form = new URLSearchParams(body);
    this.requests.push({ method, path, query, form, status, answer });
    return { status, answer };
  }
}

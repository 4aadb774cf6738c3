import type { ServerResponse } from 'node:http';
import { wait } from '../carrier.ts';
import type { Answering, PageStatus } from './faults.ts';

/** The right answer, before anything happens to it. */
export interface Right {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const SILENCE_MS = 20_000;

/** Answers in the way that was drawn. Resolves with whether all of the right answer went out. */
export async function answer(
  response: ServerResponse,
  right: Right,
  answering: Answering,
  random: () => number,
): Promise<boolean> {
  if (typeof answering === 'object') {
    if ('page' in answering) page(response, answering.page);
    else gateway(response, answering.gateway);
    return false;
  }
  const text = JSON.stringify(right.body);
  const cut = () => text.slice(0, Math.floor(random() * text.length));
  switch (answering) {
    case 'right':
    case 'odd fields':
    case 'callback first':
      return send(response, right, text);
    case 'cut JSON':
      await send(response, right, cut());
      return false;
    case 'empty 200':
    case 'empty 201':
      response.writeHead(answering === 'empty 200' ? 200 : 201, { 'content-length': '0' }).end();
      return false;
    case '500 with 20500':
      refuse(response, 500, 20500);
      return false;
    case 'silence':
      await wait(SILENCE_MS);
      return send(response, right, text);
    case 'reset':
      response.socket?.resetAndDestroy();
      return false;
    case 'reset in the body':
      head(response, right, text);
      response.write(cut());
      await wait(20);
      response.socket?.resetAndDestroy();
      return false;
    case 'drip':
      return drip(response, right, text, random);
  }
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  const body = { code, message: `No, for the reason ${code}`, more_info, status };
  void send(response, { status, body, headers }, JSON.stringify(body));
}

function head(response: ServerResponse, { status, headers }: Right, text: string): void {
  const length = String(Buffer.byteLength(text));
  const type = 'application/json;charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': length, ...headers });
}

/** Whether it went out whole: whoever asked may have gone. */
function send(response: ServerResponse, right: Right, text: string): Promise<boolean> {
  if (response.destroyed) return Promise.resolve(false);
  head(response, right, text);
  return new Promise((resolve) => {
    response.once('close', () => resolve(response.writableFinished));
    response.end(text);
  });
}

/** Some are through in time, others when nobody waits for them any more. */
async function drip(
  response: ServerResponse,
  right: Right,
  text: string,
  random: () => number,
): Promise<boolean> {
  head(response, right, text);
  const pauseMs = random() * 40;
  for (let at = 0; at < text.length; at += 20) {
    if (response.destroyed) return false;
    response.write(text.slice(at, at + 20));
    await wait(pauseMs);
  }
  response.end();
  return !response.destroyed;
}

/** The clock of what stands in between is its own. */
function page(response: ServerResponse, status: PageStatus): void {
  const html = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  response.writeHead(status, {
    date: new Date().toUTCString(),
    'content-type': 'text/html',
    ...(status === 302 ? { location: '/maintenance?from=api' } : {}),
    ...(status === 503 ? { 'retry-after': new Date(Date.now() + 3_000).toUTCString() } : {}),
  });
  response.end(html);
}

function gateway(response: ServerResponse, status: 404 | 500 | 503): void {
  const body = { code: status, message: 'no route matched with those values' };
  void send(response, { status, body }, JSON.stringify(body));
}

import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listenLocally } from '../../tests/listen-locally.ts';
import { aheadMsOf, makeTwilioClient } from './make-client.ts';

const ACCOUNT = `AC${'0'.repeat(32)}`;
const MINUTE_MS = 60_000;

describe("the provider's clock", () => {
  let server: Server | null = null;
  afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

  /** How far ahead it seems, of a server that dates its answer and takes its time over the rest. */
  async function aheadMs(offMs: number, bodyMs: number): Promise<number> {
    const slow = createServer((_, response) => {
      const date = new Date(Date.now() + offMs).toUTCString();
      response.writeHead(200, { 'content-type': 'application/json', date });
      response.write(`{"sid":"${ACCOUNT}",`);
      setTimeout(() => response.end('"status":"active"}'), bodyMs);
    });
    server = slow;
    const baseUrl = await listenLocally(slow);
    const client = makeTwilioClient({ accountSid: ACCOUNT, authToken: 'token' }, { baseUrl });
    await client.api.v2010.accounts(ACCOUNT).fetch();
    return aheadMsOf(client);
  }

  it('is right, however long the rest of its answer takes', async () => {
    expect(await aheadMs(0, 2_200)).toBe(0);
  });

  it.each([4, -4])('is known to be %d minutes off', async (minutes) => {
    const off = await aheadMs(minutes * MINUTE_MS, 0);
    expect(Math.round(off / MINUTE_MS)).toBe(minutes);
  });
});

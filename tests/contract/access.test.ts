import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Node's own client: `fetch` does not let a program choose Host, Origin or Sec-Fetch-*. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

let appFolder = '';
beforeAll(() => {
  appFolder = mkdtempSync(join(tmpdir(), 'afterword-app-'));
  mkdirSync(join(appFolder, 'assets'));
  writeFileSync(join(appFolder, 'index.html'), '<title>the app</title>');
  writeFileSync(join(appFolder, 'assets/main-abc123.js'), 'export {};');
});
afterAll(() => rmSync(appFolder, { recursive: true, force: true }));

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a server on this machine', () => {
  let server: TestServer;
  let port = '';
  beforeAll(async () => {
    server = await startTestServer({
      appFolder,
      config: { publicUrl: 'https://sms.example.com' },
    });
    port = new URL(server.url).port;
  });
  afterAll(() => server.close());

  it('takes everybody for the local person', async () => {
    expect(await server.client.access.me.query()).toEqual({
      name: 'local user',
      may: ['see', 'build', 'publish', 'admin'],
      local: true,
    });
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('answers to %s with its port', async (name) => {
    const { status } = await ask(`${server.url}/healthz`, { headers: { host: `${name}:${port}` } });
    expect(status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost',
    'localhost:1',
    'localhost.evil.example',
    'sms.example.com',
  ])('refuses the host “%s”', async (host) => {
    const full = host.includes(':') || host === 'localhost' ? host : `${host}:${port}`;
    for (const path of ['/', '/trpc/access.me', '/healthz']) {
      const { status } = await ask(`${server.url}${path}`, { headers: { host: full } });
      expect([400, 403]).toContain(status);
    }
  });

  it('answers to the public name for webhooks only', async () => {
    const headers = { host: 'sms.example.com' };
    const webhook = await ask(`${server.url}/webhooks/nothing-here`, { headers });
    expect(webhook.body).not.toContain('does not answer to the name');
    const api = await ask(`${server.url}/trpc/access.me`, { headers });
    expect(api.status).toBe(403);
    const sneaky = await ask(`${server.url}/webhooks/../trpc/access.me`, { headers });
    expect(sneaky.body).not.toContain('local user');
  });

  it.each(['https://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1.evil.example'])(
    'refuses writes from a page of %s',
    async (origin) => {
      const answer = await ask(`${server.url}/trpc/projects.create`, {
        method: 'POST',
        headers: { ...JSON_TYPE, origin },
        body: JSON.stringify({ name: 'Stolen', from: 'empty' }),
      });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body)).toMatchObject({ error: { data: { code: 'not_allowed' } } });
      expect((await server.client.projects.list.query()).projects).toEqual([]);
    },
  );

  it('takes writes from its own page', async () => {
    const answer = await ask(`${server.url}/trpc/templates.preview`, {
      headers: { origin: server.url, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.status).toBe(400);
  });

  it('lets other sites link to it, and nothing else', async () => {
    const from = (site: string, mode: string, method = 'GET', path = '/') =>
      ask(`${server.url}${path}`, {
        method,
        headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode },
      });
    expect((await from('cross-site', 'navigate')).status).toBe(200);
    expect((await from('cross-site', 'no-cors', 'GET', '/trpc/projects.list')).status).toBe(403);
    expect((await from('same-site', 'cors', 'GET', '/trpc/projects.list')).status).toBe(403);
    expect((await from('cross-site', 'navigate', 'POST', '/trpc/projects.create')).status).toBe(
      403,
    );
  });

  it('serves the app with its headers, and its page for every path of the app', async () => {
    for (const path of ['/', '/projects/prj_1/sms']) {
      const page = await ask(`${server.url}${path}`);
      expect(page).toMatchObject({ status: 200, body: '<title>the app</title>' });
      expect(page.headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    }
    const asset = await ask(`${server.url}/assets/main-abc123.js`);
    expect(asset.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('text/javascript'),
    });
    expect((await ask(`${server.url}/assets/gone.js`)).status).toBe(404);
  });

  it.each([
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..',
    '/%00',
    '/%',
  ])('serves nothing outside of the app: %s', async (path) => {
    const answer = await ask(`${server.url}${path}`);
    expect(answer.body).not.toContain('root:');
    expect(answer.status).toBeLessThan(500);
  });

  it('reports its health', async () => {
    expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200, body: 'ok\n' });
    expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 200, body: 'ready\n' });
  });
});

describe('a server on another address', () => {
  const token = 'a-token-of-20-letters';
  let server: TestServer;
  let url = '';
  beforeAll(async () => {
    server = await startTestServer({ appFolder, config: { host: '0.0.0.0', token } });
    url = `http://127.0.0.1:${new URL(server.url).port}`;
  });
  afterAll(() => server.close());

  it('asks for the token everywhere but at its health', async () => {
    const api = await ask(`${url}/trpc/projects.list`);
    expect(api.status).toBe(401);
    expect(JSON.parse(api.body)).toMatchObject({ error: { data: { code: 'not_signed_in' } } });
    const page = await ask(`${url}/`);
    expect(page.status).toBe(401);
    expect(page.body).toContain('asks for its token');
    expect((await ask(`${url}/assets/main-abc123.js`)).status).toBe(401);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
  });

  it('takes it as a bearer, and no other', async () => {
    const me = (bearer: string) =>
      ask(`${url}/trpc/access.me`, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await me(token)).status).toBe(200);
    expect((await me(`${token}x`)).status).toBe(401);
    expect((await me('')).status).toBe(401);
  });

  it('turns the link into a cookie that scripts and other sites cannot use', async () => {
    const entered = await ask(`${url}/?token=${token}`);
    expect(entered).toMatchObject({ status: 303, headers: { location: '/' } });
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).not.toContain('Secure');
    expect(cookie).not.toContain(token);
    const value = cookie.split(';')[0] ?? '';
    expect((await ask(`${url}/trpc/access.me`, { headers: { cookie: value } })).status).toBe(200);
    expect((await ask(`${url}/trpc/access.me`, { headers: { cookie: `${value}x` } })).status).toBe(
      401,
    );
    const https = await ask(`${url}/?token=${token}`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(String(https.headers['set-cookie'])).toContain('Secure');
  });

  it('sets no cookie for a wrong token', async () => {
    const answer = await ask(`${url}/?token=wrong`);
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).toContain('That is not the token.');
  });

  it('refuses foreign pages there too', async () => {
    const answer = await ask(`${url}/trpc/projects.create`, {
      method: 'POST',
      headers: { ...JSON_TYPE, authorization: `Bearer ${token}`, origin: 'https://evil.example' },
      body: '{"name":"x"}',
    });
    expect(answer.status).toBe(403);
  });

  it('makes a token of its own, readable by its owner only, and keeps it', async () => {
    const first = await startTestServer({ config: { host: '0.0.0.0' } });
    const file = join(first.data, 'token');
    expect(first.afterword.token).toHaveLength(32);
    expect(readFileSync(file, 'utf8').trim()).toBe(first.afterword.token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const second = await first.restart();
    expect(second.afterword.token).toBe(first.afterword.token);
    await second.close();
  });
});

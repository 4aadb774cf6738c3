import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../tests/listen-locally.ts';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import { startWorker, type WorkerProcess } from '../../tests/worker-process.ts';

const TOKEN = 'a-token-of-sixteen-or-more';

describe('a worker', () => {
  let place: TestPlace;
  let worker: WorkerProcess | null = null;

  beforeEach(async () => {
    place = await testPlace();
  });
  afterEach(async () => {
    await worker?.kill();
    worker = null;
    await place.remove();
  });

  async function start(more: Readonly<Record<string, string>>): Promise<string> {
    const port = await freePort();
    const env = { AFTERWORD_METRICS_PORT: String(port), ...more };
    worker = await startWorker({ ...place, twilioUrl: 'http://127.0.0.1:9', env });
    return `http://127.0.0.1:${port}`;
  }

  it('shows how it is to its own machine where it is given a port', async () => {
    const url = await start({});
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n');
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('afterword_outbox_depth{status="queued"} 0');
    expect(metrics).toContain('afterword_dispatcher_claims_total');
    // Nothing else is served there: no app, no API, no webhook.
    for (const path of ['/', '/trpc/projects.list', '/webhooks/twilio/status']) {
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
    }
  });

  it('asks for the token on any other address, but for whether it is well', async () => {
    const url = await start({ AFTERWORD_METRICS_HOST: '0.0.0.0', AFTERWORD_TOKEN: TOKEN });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(200);
  });
});

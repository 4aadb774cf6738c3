import { createMiddleware } from 'hono/factory';
import type { Metrics } from '../metrics/metrics.ts';
import type { HttpEnv } from './http-env.ts';

/** Counts every request under the route that answers it. */
export function measure(metrics: Metrics) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    metrics.requested({
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      route: routeOf(c.req.path),
      status: c.res.status,
      seconds: (performance.now() - startedAt) / 1000,
    });
  });
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);
const NAMED = /^\/(healthz|readyz|metrics|webhooks\/twilio\/(status|inbound))$/;
const CSV = /\/(messages|opt-outs)\.csv$/;

/** A closed list, since a label that anybody can invent fills the memory of who collects it. */
function routeOf(path: string): string {
  if (path === '/' || NAMED.test(path)) return path;
  if (path.startsWith('/trpc')) return '/trpc';
  if (path.startsWith('/assets/')) return '/assets';
  const csv = CSV.exec(path)?.[1];
  if (csv !== undefined) return `/projects/:id/${csv}.csv`;
  return 'other';
}

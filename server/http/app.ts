import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Services } from '../services.ts';
import { baseApp, type BaseOptions } from './base-app.ts';
import { csvExports } from './csv-exports.ts';
import type { HttpEnv } from './http-env.ts';
import { staticFiles } from './static-files.ts';
import { trpcHandler } from './trpc-handler.ts';
import { webhooks } from './webhooks.ts';

export interface AppOptions extends BaseOptions {
  /** The built app. */
  readonly appFolder: string;
}

/** Everything the server answers, as one fetch-style app. */
export function createApp(services: Services, options: AppOptions): Hono<HttpEnv> {
  const app = baseApp(services, options);
  webhooks(app, services);
  csvExports(app, services);
  app.all('/trpc/*', trpcHandler(services));
  app.use('/assets/*', compress());
  app.use(staticFiles(options.appFolder));
  return app;
}

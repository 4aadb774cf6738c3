import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from 'hono';
import { ProviderError, UserError } from '../../core/errors.ts';
import { appRouter } from '../app-router.ts';
import type { Services } from '../services.ts';
import type { HttpEnv } from './http-env.ts';

/** Answers everything under /trpc. Bugs are logged with the id that their answer shows. */
export function trpcHandler(services: Services) {
  return (c: Context<HttpEnv>): Promise<Response> => {
    const requestId = c.get('requestId');
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router: appRouter,
      createContext: () => ({ actor: c.get('actor'), services, requestId }),
      onError: ({ error, path }) => {
        const { cause } = error;
        if (cause instanceof UserError || error.code !== 'INTERNAL_SERVER_ERROR') {
          services.log.debug({ requestId, path, err: error }, 'a request was refused');
        } else if (cause instanceof ProviderError) {
          services.log.warn({ requestId, path, err: cause }, 'the provider refused');
        } else {
          services.log.error({ requestId, path, err: cause ?? error }, 'a request failed');
        }
      },
    });
  };
}

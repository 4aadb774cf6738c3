import type { Services } from './services.ts';

/** Something that works beside the requests, like the dispatcher of texts. */
export interface Background {
  start(): void;
  /** Finishes what is begun. The database is still open then. */
  stop(): Promise<void>;
}

/** Everything that starts and stops with the server. */
export function backgroundOf(services: Services): Background[] {
  return [services.messaging.background];
}

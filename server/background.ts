import type { Services } from './services.ts';

/** Something that works beside the requests, like the dispatcher of texts. */
export interface Background {
  /** `dispatch`: whether this process sends what is queued, or leaves that to others. */
  start(options: { readonly dispatch: boolean }): void;
  /** Finishes what is begun. The database is still open then. */
  stop(): Promise<void>;
}

/** Everything that starts and stops with the server. */
export function backgroundOf(services: Services): Background[] {
  const { messaging, registrationRefresh, missedTexts, formerAccounts } = services;
  return [messaging.background, registrationRefresh, missedTexts, formerAccounts];
}

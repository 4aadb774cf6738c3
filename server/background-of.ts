import type { Services } from './services.ts';
import type { Background } from './background.ts';

/** Everything that starts and stops with the server. */
export function backgroundOf(services: Services): Background[] {
  const { messaging, registrationRefresh, missedTexts, formerAccounts } = services;
  return [messaging.background, registrationRefresh, missedTexts, formerAccounts];
}

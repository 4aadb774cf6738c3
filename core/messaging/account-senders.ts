import type { AccountFacts } from './account-facts.ts';

/** What can send in the connected account. Null where that is not known, so that nothing is said. */
export interface AccountSenders {
  /** In E.164, those with SMS. */
  readonly numbers: ReadonlySet<string> | null;
  /** The ids of Messaging Services. */
  readonly services: ReadonlySet<string> | null;
}

/** `limit`: as many of each were asked for, so a list that is as long may go on. */
export function accountSendersOf(facts: AccountFacts, limit: number): AccountSenders {
  const { numbers, services } = facts;
  const areKept = facts.unread.includes('Messaging Services');
  return {
    numbers:
      numbers.length < limit
        ? new Set(numbers.filter(({ sms }) => sms).map(({ number }) => number))
        : null,
    services: !areKept && services.length < limit ? new Set(services.map(({ sid }) => sid)) : null,
  };
}

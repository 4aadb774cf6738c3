import type { messages } from '../db/schema.sqlite.ts';

export type MessageRow = typeof messages.$inferSelect;

/** Statuses that are ours; every other one is what the provider reported last. */
export const OWN_STATUSES = ['queued', 'sending', 'suppressed'] as const;

/** Where the provider still owes a final status. Its own `queued` is stored as `accepted`. */
export const FOLLOWED_STATUSES = ['accepted', 'scheduled', 'sent', 'partially_delivered'] as const;

/** A row claimed for one piece of work; nobody else does it until `leaseUntil`. */
export interface Claim {
  readonly work: 'send' | 'reconcile' | 'follow';
  readonly row: MessageRow;
  /** Of a send: the account it was claimed for. Of a look-up: the one that was asked to send it last. */
  readonly sentBy: string | null;
  /** When it was claimed: a send that has not begun soon after is given back. */
  readonly claimedAt: Date;
}

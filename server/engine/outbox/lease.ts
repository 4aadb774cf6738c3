import type { MessageRow } from '../outbox-types.ts';

/** `dueAt` moves with the lease: a row left behind is due again when its lease has run out. */
export function leaseOf(options: {
  readonly now: Date;
  readonly owner: string;
  readonly leaseMs: number;
}) {
  const until = new Date(options.now.getTime() + options.leaseMs);
  return { dueAt: until, leaseUntil: until, leaseOwner: options.owner };
}

/**
 * Whether what was claimed is still the claimer's, as the row stands now. The owner alone would not
 * do: a claim that has run out may have been followed by others of the same dispatcher, and what an
 * older one found out says nothing of the attempt that was made since.
 */
export function isStillClaimed(now: MessageRow | null, claimed: MessageRow): now is MessageRow {
  return (
    now !== null &&
    now.leaseOwner !== null &&
    now.status === claimed.status &&
    now.attempts === claimed.attempts &&
    now.leaseOwner === claimed.leaseOwner &&
    now.leaseUntil?.getTime() === claimed.leaseUntil?.getTime()
  );
}

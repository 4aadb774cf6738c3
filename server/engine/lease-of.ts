/** `dueAt` moves with the lease: a row left behind is due again when its lease has run out. */
export function leaseOf(options: {
  readonly now: Date;
  readonly owner: string;
  readonly leaseMs: number;
}) {
  const until = new Date(options.now.getTime() + options.leaseMs);
  return { dueAt: until, leaseUntil: until, leaseOwner: options.owner };
}

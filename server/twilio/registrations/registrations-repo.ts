import { eq } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import type { Business } from '../../../core/messaging/a2p/business.ts';
import type { SenderRegistration } from '../../../core/messaging/a2p/registration.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { a2pRegistrations } from '../../db/schema.sqlite.ts';

export type RegistrationsRow = typeof a2pRegistrations.$inferSelect;

export async function registrationsRow(
  tx: ReadTx,
  projectId: ProjectId,
): Promise<RegistrationsRow | null> {
  const where = eq(a2pRegistrations.projectId, projectId);
  return (await tx.select().from(a2pRegistrations).where(where))[0] ?? null;
}

/** What was read replaces what was known; the business stays. */
export async function putReading(
  tx: Tx,
  projectId: ProjectId,
  reading: {
    readonly accountSid: string;
    readonly readAt: Date;
    readonly registrations: readonly SenderRegistration[];
  },
): Promise<void> {
  await tx
    .insert(a2pRegistrations)
    .values({ projectId, business: null, ...reading })
    .onConflictDoUpdate({ target: a2pRegistrations.projectId, set: reading });
}

export async function putBusiness(tx: Tx, projectId: ProjectId, business: Business): Promise<void> {
  await tx
    .insert(a2pRegistrations)
    .values({ projectId, accountSid: null, readAt: null, registrations: [], business })
    .onConflictDoUpdate({ target: a2pRegistrations.projectId, set: { business } });
}

import { and, eq, sql } from 'drizzle-orm';
import { builtOnce } from '../../db/built-once.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { keyFingerprints, projects, twilioConnections } from '../../db/schema.sqlite.ts';
import type { ProjectId } from '../../../core/ids.ts';

const ID = 'secrets';

/** Of the key that the secrets are sealed with; null before the first start that kept one. */
export async function keptFingerprint(tx: ReadTx): Promise<string | null> {
  const [row] = await tx.select().from(keyFingerprints).where(eq(keyFingerprints.id, ID));
  return row?.fingerprint ?? null;
}

const FINGERPRINT = { fingerprint: keyFingerprints.fingerprint };

const inUse = builtOnce(
  (on) =>
    on
      .select(FINGERPRINT)
      .from(keyFingerprints)
      .where(and(eq(keyFingerprints.id, ID), sql`exists (select 1 from twilio_connections)`)),
  FINGERPRINT,
);

/** The same while something is sealed with it; null while any key will do. */
export async function fingerprintInUse(tx: ReadTx): Promise<string | null> {
  return (await inUse(tx, {}))[0]?.fingerprint ?? null;
}

export async function keepFingerprint(tx: Tx, fingerprint: string, now: Date): Promise<void> {
  const set = { fingerprint, createdAt: now };
  await tx
    .insert(keyFingerprints)
    .values({ id: ID, ...set })
    .onConflictDoUpdate({ target: keyFingerprints.id, set });
}

export interface SealedToken {
  readonly projectId: ProjectId;
  readonly name: string;
  readonly tokenSealed: string;
}

/** Everything in the database that is sealed. */
export async function sealedTokens(tx: ReadTx): Promise<SealedToken[]> {
  return await tx
    .select({
      projectId: projects.id,
      name: projects.name,
      tokenSealed: twilioConnections.tokenSealed,
    })
    .from(twilioConnections)
    .innerJoin(projects, eq(projects.id, twilioConnections.projectId));
}

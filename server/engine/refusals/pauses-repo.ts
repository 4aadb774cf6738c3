import { and, asc, eq, sql, getTableColumns } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { pauses } from '../../db/schema.sqlite.ts';
import { builtOnce } from '../../db/built-once.ts';

export type PauseRow = typeof pauses.$inferSelect;

/** What is paused and why; whose account a sender is one of is found when it is written. */
export type Pause = Omit<PauseRow, 'accountSid'>;

/** The pause of the whole account; every other one is of the sender it is named after. */
export const CONNECTION = 'connection';

/** The account by which the project texts as things stand. */
function accountOf(projectId: typeof pauses.projectId | ProjectId) {
  return sql<string>`(select c.account_sid from twilio_connections c where c.project_id = ${projectId})`;
}

/** A sender's only while its account is connected: what is in the way there says nothing of another. */
const holds = sql`(${pauses.accountSid} is null or ${pauses.accountSid} = ${accountOf(pauses.projectId)})`;

/** The reason of one that a person has ended, and that holds until is heard what was written meanwhile. */
export const HEARING = 'hearing_texts';

/** Asked with every turn that texts by Twilio. */
const ofProject = builtOnce(
  (on) =>
    on
      .select()
      .from(pauses)
      .where(and(eq(pauses.projectId, sql.placeholder('projectId')), holds))
      .orderBy(asc(pauses.since)),
  getTableColumns(pauses),
);

/** Longest first. */
export async function pausesOf(tx: ReadTx, projectId: ProjectId): Promise<PauseRow[]> {
  return await ofProject(tx, { projectId });
}

/** Of all projects. */
export async function allPauses(tx: ReadTx): Promise<PauseRow[]> {
  return await tx.select().from(pauses).where(holds);
}

/**
 * The first reason stays: what follows from it says less. One of another account says nothing, nor does
 * one that only waits until texts are heard: what is in the way now would be forgotten with it.
 */
export async function addPause(tx: Tx, pause: Pause): Promise<void> {
  const accountSid = pause.what === CONNECTION ? null : accountOf(pause.projectId);
  const { since, errorCode, errorWhy } = pause;
  await tx
    .insert(pauses)
    .values({ ...pause, accountSid })
    .onConflictDoUpdate({
      target: [pauses.projectId, pauses.what],
      set: { since, errorCode, errorWhy, accountSid },
      setWhere: sql`(not ${holds} or ${pauses.errorCode} = ${HEARING})`,
    });
}

/** The one that holds of the account (`CONNECTION`), or of one sender. */
export async function pauseOf(
  tx: ReadTx,
  projectId: ProjectId,
  what: string,
): Promise<PauseRow | null> {
  return (await pausesOf(tx, projectId)).find((one) => one.what === what) ?? null;
}

/** Ends the pause of the account (`CONNECTION`) or of one sender; the others stay. */
export async function removePause(tx: Tx, projectId: ProjectId, what: string): Promise<void> {
  const isIt = and(eq(pauses.projectId, projectId), eq(pauses.what, what));
  await tx.delete(pauses).where(and(isIt, holds));
}

import { and, eq, getTableColumns, or, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '../../core/ids.ts';
import { builtOnce } from '../db/built-once.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { attempts, formerTwilioConnections, messages } from '../db/schema.sqlite.ts';
import { FOLLOWED_STATUSES } from '../engine/outbox-types.ts';
import type { AccountRow } from './repo.ts';

const former = builtOnce(
  (on) =>
    on
      .select()
      .from(formerTwilioConnections)
      .where(
        and(
          eq(formerTwilioConnections.projectId, sql.placeholder('projectId')),
          eq(formerTwilioConnections.accountSid, sql.placeholder('accountSid')),
        ),
      ),
  getTableColumns(formerTwilioConnections),
);

const FORMER = {
  projectId: formerTwilioConnections.projectId,
  accountSid: formerTwilioConnections.accountSid,
  tokenSealed: formerTwilioConnections.tokenSealed,
};

const formerOfAccount = builtOnce(
  (on) =>
    on
      .select(FORMER)
      .from(formerTwilioConnections)
      .where(eq(formerTwilioConnections.accountSid, sql.placeholder('accountSid'))),
  FORMER,
);

/** Projects that texted through this account until lately. */
export async function formerConnectionsOfAccount(
  tx: ReadTx,
  accountSid: string,
): Promise<AccountRow[]> {
  return formerOfAccount(tx, { accountSid });
}

/** An account that the project was connected to; null when it is forgotten. */
export async function formerConnectionOf(
  tx: ReadTx,
  projectId: ProjectId,
  accountSid: string,
): Promise<typeof formerTwilioConnections.$inferSelect | null> {
  return (await former(tx, { projectId, accountSid }))[0] ?? null;
}

/** Its texts are still reported on and answered, and lost answers looked for, until `forgetFormer`. */
export async function keepFormer(
  tx: Tx,
  row: typeof formerTwilioConnections.$inferInsert,
): Promise<void> {
  const { projectId, accountSid, tokenSealed, keywordsAnsweredBy } = row;
  await tx
    .insert(formerTwilioConnections)
    .values({ projectId, accountSid, tokenSealed, keywordsAnsweredBy })
    .onConflictDoUpdate({
      target: [formerTwilioConnections.projectId, formerTwilioConnections.accountSid],
      set: { tokenSealed, keywordsAnsweredBy },
    });
}

/** Everything that is not at its end has one of these, and a moment at which it is looked at. */
const OPEN = sql.join(
  ['queued', 'sending', ...FOLLOWED_STATUSES].map((status) => sql`${status}`),
  sql`, `,
);

const LAST = sql`a.n = m.attempts`;

/** Before it is sent once more, the account that took the earlier try is asked for that. */
const ANY_TO_ASK_FOR = sql`(${LAST} or m.status in ('queued', 'sending'))`;

/**
 * The texts that a former account was asked to send last and that are open. The project is no plain
 * comparison, or SQLite would walk through all that the project ever sent to see what of it is open,
 * instead of through what is open in all projects.
 */
export function openTextsOf(
  {
    projectId,
    accountSid,
  }: {
    readonly projectId: SQL | typeof formerTwilioConnections.projectId;
    readonly accountSid: SQL | typeof formerTwilioConnections.accountSid;
  },
  attempt: SQL = LAST,
): SQL {
  return sql`from messages m join attempts a on a.message_id = m.id and ${attempt} where m.status in (${OPEN}) and m.due_at is not null and m.project_id || '' = ${projectId} and a.sent_by = ${accountSid}`;
}

/** People answer a text within this time, or say STOP. */
const ANSWERED_MS = 72 * 3_600_000;
/** A text is sent well within this time after it was queued: what is older is not looked through. */
const WAITED_MS = 48 * 3_600_000;

/**
 * Former accounts that have no open text, took no try of one that waits and none lately, and those that are
 * connected again.
 */
export function formerOwedNothing(tx: ReadTx, now: Date) {
  const { projectId, accountSid } = formerTwilioConnections;
  const since = sql.param(new Date(now.getTime() - ANSWERED_MS), attempts.startedAt);
  const queuedSince = sql.param(
    new Date(now.getTime() - ANSWERED_MS - WAITED_MS),
    messages.createdAt,
  );
  return tx
    .select()
    .from(formerTwilioConnections)
    .where(
      or(
        sql`exists (select 1 from twilio_connections c where c.project_id = ${projectId} and c.account_sid = ${accountSid})`,
        sql`not exists (select 1 ${openTextsOf(formerTwilioConnections, ANY_TO_ASK_FOR)}) and not exists (select 1 from messages m join attempts a on a.message_id = m.id where m.project_id = ${projectId} and m.created_at >= ${queuedSince} and a.started_at >= ${since} and a.sent_by = ${accountSid})`,
      ),
    );
}

/** Removes those. */
export async function forgetFormer(tx: Tx, now: Date): Promise<void> {
  for (const row of await formerOwedNothing(tx, now)) await dropFormer(tx, row);
}

/** Removes one, as where it is connected again. */
export async function dropFormer(
  tx: Tx,
  { projectId, accountSid }: Pick<AccountRow, 'projectId' | 'accountSid'>,
): Promise<void> {
  const isIt = and(
    eq(formerTwilioConnections.projectId, projectId),
    eq(formerTwilioConnections.accountSid, accountSid),
  );
  await tx.delete(formerTwilioConnections).where(isIt);
}

/** An account that a project was connected to before, and the texts that only it can tell about. */
export interface FormerToken extends AccountRow {
  /** The project's. */
  readonly name: string;
  /** Their answer was lost: nobody knows whether they were sent. */
  readonly inDoubt: number;
  /** Sent, and not known to have arrived or not. */
  readonly unconfirmed: number;
}

/** Of all projects. What is queued belongs to no account: today's sends it. */
export async function formerTokens(tx: ReadTx): Promise<FormerToken[]> {
  const texts = openTextsOf({ projectId: sql`f.project_id`, accountSid: sql`f.account_sid` });
  return tx.rows(
    sql`select f.project_id as "projectId", p.name as "name", f.account_sid as "accountSid", f.token_sealed as "tokenSealed", (select count(*) ${texts} and m.status = 'sending') as "inDoubt", (select count(*) ${texts} and m.status not in ('queued', 'sending')) as "unconfirmed" from former_twilio_connections f join projects p on p.id = f.project_id order by f.project_id, f.account_sid`,
  );
}

/** All accounts of all projects that anything is known of: connected ones and former ones. */
export async function knownAccounts(
  tx: ReadTx,
): Promise<Pick<AccountRow, 'projectId' | 'accountSid'>[]> {
  return tx.rows(
    sql`select project_id as "projectId", account_sid as "accountSid" from twilio_connections union select project_id, account_sid from former_twilio_connections`,
  );
}

import { and, asc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import type { ProjectId } from '../../../core/ids.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { ReadTx, Tx } from '../../db/handles.ts';
import { attempts, messages, senderStates } from '../../db/schema.sqlite.ts';
import type { MessageRow } from '../outbox-types.ts';
import { ReadyQuery } from '../../db/ready-query.ts';

/** The queued texts of one sender in one project. */
export interface Lane {
  readonly projectId: ProjectId;
  readonly senderKey: string;
  /** When the first of them is due; like all moments here, milliseconds since 1970. */
  readonly dueAt: number;
  /** When the sender may send again; 0 when it never sent. */
  readonly nextFreeAt: number;
  /** Instead of the rate of its kind. */
  readonly segmentsPerMinute: number | null;
  /** 0 where the project is connected to none. */
  readonly accounts: number;
}

/**
 * Every lane with something queued that is not paused. Jumps from lane to lane along the index
 * (project, sender, due) of what is queued: it costs by the lanes, whatever is queued in them or finished.
 * The next lane is asked for in two parts, since SQLite would walk through all of a lane to find
 * what stands behind `(project, sender)` as a pair.
 */
export function openLanes(tx: ReadTx): Promise<Lane[]> {
  return tx.rows<Lane>(OPEN_LANES);
}

const OPEN_LANES = new ReadyQuery(
  `
    with recursive lane(project_id, sender_key) as (
      select * from (
        select project_id, sender_key from messages where status = 'queued'
        order by project_id, sender_key limit 1
      )
      union all
      select next.project_id, next.sender_key from lane join messages next on next.id = coalesce(
        (
          select id from messages
          where status = 'queued' and project_id = lane.project_id
            and sender_key > lane.sender_key
          order by sender_key limit 1
        ),
        (
          select id from messages
          where status = 'queued' and project_id > lane.project_id
          order by project_id, sender_key limit 1
        )
      )
    ),
    due as (
      select lane.*, (
        select due_at from messages m
        where m.status = 'queued' and m.project_id = lane.project_id
          and m.sender_key = lane.sender_key and m.due_at is not null
        order by m.due_at limit 1
      ) as due_at
      from lane
      where lane.sender_key = 'simulator' or not exists (
        select 1 from pauses p
        where p.project_id = lane.project_id and p.what in ('connection', lane.sender_key)
          and (
            p.account_sid is null or p.account_sid = (
              select c.account_sid from twilio_connections c where c.project_id = p.project_id
            )
          )
      )
    )
    select due.project_id as "projectId", due.sender_key as "senderKey", due.due_at as "dueAt",
      coalesce(s.next_free_at, 0) as "nextFreeAt", s.segments_per_minute as "segmentsPerMinute",
      (
        select count(*) from twilio_connections c where c.project_id = due.project_id
      ) as "accounts"
    from due left join sender_states s on s.key = due.sender_key
    where due.due_at is not null`,
  [],
);

const slot = sql.placeholder;

/** A count of twins is read as what it is. */
const IN_LANE = { ...getTableColumns(messages), twins: attempts.n };

const dueIn = builtOnce(
  (on) =>
    on
      .select({
        ...getTableColumns(messages),
        twins:
          sql<number>`(select count(*) from messages twin where twin.status = 'sending' and twin.recipient = messages.recipient and twin.body = messages.body)`.as(
            'n',
          ),
      })
      .from(messages)
      .where(
        and(
          // Spelled out, or the index of what is queued is not used.
          sql`${messages.status} = 'queued'`,
          eq(messages.projectId, slot('projectId')),
          eq(messages.senderKey, slot('senderKey')),
          lte(messages.dueAt, sql.param(slot('now'), messages.dueAt)),
        ),
      )
      .orderBy(asc(messages.dueAt))
      .limit(slot('limit')),
  IN_LANE,
);

/** A text, and how many of the same words to the same number are on their way to the provider. */
export type QueuedMessage = MessageRow & { readonly twins: number };

/** What is due in a lane, longest waiting first. */
export async function dueInLane(
  tx: ReadTx,
  { projectId, senderKey }: Pick<Lane, 'projectId' | 'senderKey'>,
  now: Date,
  limit: number,
): Promise<QueuedMessage[]> {
  return dueIn(tx, { projectId, senderKey, now, limit });
}

export async function setNextFree(tx: Tx, key: string, at: number): Promise<void> {
  const nextFreeAt = new Date(at);
  await tx
    .insert(senderStates)
    .values({ key, nextFreeAt, segmentsPerMinute: null })
    .onConflictDoUpdate({ target: senderStates.key, set: { nextFreeAt } });
}

/** The rate that a sender's registration allows; null: back to the rate of its kind. */
export async function setRate(
  tx: Tx,
  key: string,
  segmentsPerMinute: number | null,
): Promise<void> {
  if (segmentsPerMinute === null) {
    await tx.update(senderStates).set({ segmentsPerMinute }).where(eq(senderStates.key, key));
    return;
  }
  await tx
    .insert(senderStates)
    .values({ key, nextFreeAt: new Date(0), segmentsPerMinute })
    .onConflictDoUpdate({ target: senderStates.key, set: { segmentsPerMinute } });
}

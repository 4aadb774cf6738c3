import { ReadyQuery } from './ready-query.ts';

export interface JobsToAdd {
  readonly task: string;
  readonly moments: readonly Date[];
}

/**
 * Adds a job to graphile-worker's queue for each of the moments, in the transaction it is asked in. A
 * job of the same second and connection that still waits is held until the transaction ends, so that
 * nobody takes it before, and does for this one too. Of the connection, and not of all: else every
 * transaction would wait for the one before to end.
 *
 * `add_job` would keep a waiting job as well, at a price: it writes the job anew and notifies, and
 * Postgres lets one transaction that has notified commit at a time, each with its own wait for the
 * disk. The price of keeping it: a worker that looks while it is held finds it a poll later, a second at
 * most. The table is graphile-worker's own business: 0.17 has it so, and the queue's contract suite
 * fails where another version does not.
 */
export function addJobsQuery({ task, moments }: JobsToAdd): ReadyQuery {
  const seconds = moments.map((at) => at.getTime() / 1_000);
  const rows = seconds.map(() => '(cast(? as double precision))').join(', ');
  return new ReadyQuery(
    `with moments as (
      select to_timestamp(column1) as at, 'outbox:' || floor(column1) || ':' || pg_backend_pid() as key
      from (values ${rows}) as given
    ),
    waiting as materialized (
      select key from graphile_worker._private_jobs
      where key in (select key from moments) and is_available
      for update
    )
    select graphile_worker.add_job(?, run_at => at, max_attempts => 3, job_key => key, job_key_mode => 'preserve_run_at')
    from moments where key not in (select key from waiting)`,
    [...seconds, task],
  );
}

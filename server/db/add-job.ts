import { ReadyQuery } from './built-once.ts';

export interface JobsToAdd {
  readonly task: string;
  readonly moments: readonly Date[];
}

/**
 * Adds a job to graphile-worker's queue for each of the moments, in the transaction it is asked in. A
 * job of the same second and connection that still waits is kept instead. Of the connection, and not
 * of all: else every transaction would wait for the one before to end.
 */
export function addJobsQuery({ task, moments }: JobsToAdd): ReadyQuery {
  const seconds = moments.map((at) => at.getTime() / 1_000);
  const rows = seconds.map(() => '(cast(? as double precision))').join(', ');
  return new ReadyQuery(
    `select graphile_worker.add_job(?, run_at => to_timestamp(column1), max_attempts => 3, job_key => 'outbox:' || floor(column1) || ':' || pg_backend_pid(), job_key_mode => 'preserve_run_at') from (values ${rows}) as moments`,
    [task, ...seconds],
  );
}

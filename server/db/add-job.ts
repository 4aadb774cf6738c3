import { type SQL, sql } from 'drizzle-orm';

export interface JobToAdd {
  readonly task: string;
  /** A job with this key that still waits is kept instead. */
  readonly key: string;
  readonly at: Date;
}

/** Adds a job to graphile-worker's queue, in the transaction it is asked in. */
export function addJobQuery({ task, key, at }: JobToAdd): SQL {
  return sql`select 1 from graphile_worker.add_job(${task}, run_at => to_timestamp(cast(${at.getTime()} as double precision) / 1000), max_attempts => 3, job_key => ${key}, job_key_mode => 'preserve_run_at')`;
}

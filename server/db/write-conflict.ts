/**
 * Another process changed a row between a job's reading and its writing. Throwing it undoes the job
 * and has it run again on what is there now. On SQLite it cannot happen: there is one writer.
 */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

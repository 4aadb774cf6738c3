/**
 * So many rows are looked through at once: on SQLite, in which the process stands still meanwhile, that is
 * some milliseconds.
 */
export const STEP = 25_000;

/**
 * Between two steps the process does whatever else waits for it. For reads only: within a write job
 * nothing is waited for.
 */
export function letOthersGo(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

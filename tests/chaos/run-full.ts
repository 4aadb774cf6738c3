import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const SIZE = ['--messages', '20000', '--kills', '200'];
const RUNS = [[], ['--postgres', '--processes', '3']];

/** The run at full size on SQLite, and then on Postgres whatever came of it. Whether all was kept. */
export function runFull(seed: number): boolean {
  const kept = RUNS.map((where) => {
    const args = ['--import', 'tsx', MAIN, ...SIZE, '--seed', String(seed), ...where];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
  });
  return kept.every(Boolean);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';
import { createDatabase, startPostgres } from '../../postgres.ts';
import { anyNumber, scriptCommand } from '../../script-command.ts';
import { type Outcome, runDatabase } from './run-database.ts';
import { SCENES } from './scenes.ts';

/**
 * `npm run bench:webhooks [-- --seconds 20 --warm-up 5 --only sqlite --scene texts]`:
 * signed webhooks at a constant rate against the real server, beside a bare one that checks the
 * signature and stores the form. Nothing here passes or fails; the figures of whole runs are kept in
 * `tests/bench/results/webhooks.json`, with how busy the machine was.
 */
const command = scriptCommand(
  'bench:webhooks',
  'Signed webhooks at a constant rate against the real server, beside a bare one.',
)
  .option('--seconds <count>', 'how long each is measured', anyNumber, 20)
  .option('--warm-up <seconds>', 'before it is measured', anyNumber, 5)
  .addOption(new Option('--only <database>', 'one of the two').choices(['sqlite', 'postgres']))
  .addOption(
    new Option(
      '--scene <name>',
      'those whose names begin like this: ' + SCENES.map(({ name }) => name).join(', '),
    ).default('', 'all'),
  );
const {
  only,
  scene,
  seconds,
  warmUp: warmUpSeconds,
} = z
  .object({
    only: z.string().optional(),
    scene: z.string(),
    seconds: z.number(),
    warmUp: z.number(),
  })
  .parse(command.parse().opts());
const scenes = SCENES.filter(({ name }) => name.startsWith(scene));
const outcomes: Record<string, Outcome[]> = {};

if (only !== 'postgres') outcomes['sqlite'] = await run('SQLite', null);
if (only !== 'sqlite') {
  const postgres = await startPostgres();
  outcomes['postgres'] = await run('Postgres', () => createDatabase(postgres.url));
  await postgres.stop();
}
const result = {
  node: process.version,
  cores: cpus().length,
  seconds,
  warmUpSeconds,
  goals: 'p99: a status callback is answered in under 50 ms, a text at 50 a second in under 100 ms',
  ...outcomes,
};
if (only === undefined && scene === '') {
  mkdirSync(join(import.meta.dirname, '../results'), { recursive: true });
  writeFileSync(
    join(import.meta.dirname, '../results/webhooks.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}

async function run(name: string, fresh: (() => Promise<string>) | null): Promise<Outcome[]> {
  const found = await runDatabase({ scenes, seconds, warmUpSeconds, fresh });
  for (const { scene: what, kind, afterword, bare, doneAfterMs, load } of found) {
    console.log(`${name}, ${what}: ${kind}`);
    for (const [whose, figures] of [
      ['afterword', afterword],
      ['bare', bare],
    ] as const) {
      const { p50Ms, p95Ms, p99Ms, maxMs, failed } = figures;
      const times = [p50Ms, p95Ms, p99Ms, maxMs].map((ms) => ms.toFixed(1).padStart(8)).join('');
      console.log(
        `  ${whose.padEnd(10)}${times} ms (p50 p95 p99 max)${failed ? `, ${failed} failed` : ''}`,
      );
    }
    console.log(`  all done ${doneAfterMs} ms after the last answer; load ${load.join(' and ')}`);
  }
  return found;
}

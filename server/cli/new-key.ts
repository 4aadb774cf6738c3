import { mkdirSync } from 'node:fs';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDb } from '../db/open.ts';
import { startNewKey } from '../twilio/start-new-key.ts';
import { type CliDeps, cliDeps } from './cli-deps.ts';

/** `afterword new-key`: how to go on when the key for secrets at rest is lost. */
export function registerNewKey(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('new-key')
    .description(
      'When AFTERWORD_SECRET or secret.key is lost: take the one given now for the key of this database, or make one. Stop all processes first. Twilio accounts have to be connected again; nothing else is lost.',
    )
    .action(async () => {
      const config = readConfig();
      mkdirSync(config.data, { recursive: true, mode: 0o700 });
      const onError = (error: unknown) => deps.note(String(error));
      // Not by `createAfterword`, which refuses the very key that this is about.
      const db = await openDb({ ...config, onError, onNotify: () => {} });
      try {
        const lost = await startNewKey(db, config, new Date());
        deps.out('The key given now is the key of this database.');
        for (const { name } of lost) {
          deps.out(`“${name}”: connect Twilio again on the SMS page; its texts wait until then.`);
        }
      } finally {
        await db.close();
      }
    });
}

import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDb } from '../db/open.ts';
import { makeFolder } from '../make-folder.ts';
import type { FormerToken } from '../twilio/former-repo.ts';
import { startNewKey } from '../twilio/key/start-new-key.ts';
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
      makeFolder(config.data, 0o700);
      const onError = (error: unknown) => deps.note(String(error));
      // Not by `createAfterword`, which refuses the very key that this is about.
      const db = await openDb({ ...config, onError, onNotify: () => {} });
      try {
        const lost = await startNewKey(db, config, new Date());
        deps.out('The key given now is the key of this database.');
        for (const { name } of lost.connected) {
          deps.out(`“${name}”: connect Twilio again on the SMS page; its texts wait until then.`);
        }
        for (const account of lost.former) deps.out(formerWords(account));
      } finally {
        await db.close();
      }
    });
}

/** What becomes of the texts of an account that nobody has a token of any more. */
export function formerWords({ name, accountSid, inDoubt, unconfirmed }: FormerToken): string {
  const texts = inDoubt + unconfirmed;
  const fates = [
    ...(inDoubt === 0
      ? []
      : [`${inDoubt} whose answer was lost will fail as unresolved within three days`]),
    ...(unconfirmed === 0 ? [] : [`${unconfirmed} that went out will stay unconfirmed`]),
  ];
  return `“${name}”: ${texts === 1 ? '1 text is' : `${texts} texts are`} still with account ${accountSid}, which it was connected to before and which cannot be asked any more: ${fates.join('; ')}. Nothing of it is sent again by itself. Connect that account again to have it asked.`;
}

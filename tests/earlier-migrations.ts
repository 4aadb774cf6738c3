import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { migrationsFolder } from '../server/db/migrations-folder.ts';

const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** A database's migrations, SQLite's unless it is named, as they were before this one, copied into `folder`. */
export function earlierMigrations(
  folder: string,
  name: string,
  of: Parameters<typeof migrationsFolder>[0] = 'migrations',
): string {
  const earlier = join(folder, 'migrations');
  cpSync(migrationsFolder(of), earlier, { recursive: true });
  const file = join(earlier, 'meta/_journal.json');
  const journal = journalSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith(`_${name}`));
  if (at < 1) throw new Error(`there is no later migration ${name}`);
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return earlier;
}

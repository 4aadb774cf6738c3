import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside this file in the sources, beside the chunks' folder in the build. */
export function migrationsFolder(name: 'migrations' | 'migrations-pg'): string {
  const places = [`./${name}`, `../${name}`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(`${place}/meta/_journal.json`));
  if (!found) throw new Error(`the database migrations are missing beside ${import.meta.url}`);
  return found;
}

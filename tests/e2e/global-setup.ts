import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../scripts/chromium.mjs';
import { sourceHash } from '../../scripts/source-hash.mjs';

const root = join(import.meta.dirname, '../..');

/** What the tests drive is the built product: built here unless the build fits the sources. */
export function setup(): void {
  if (!findChromium()) {
    throw new Error(
      'The end-to-end tests need Chromium: install it (Debian: apt-get install chromium; others: npx playwright install chromium), or set CHROMIUM_PATH to one.',
    );
  }
  const stamp = join(root, 'dist/.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root)) return;
  const build = join(root, 'scripts/build.mjs');
  // Vitest sets NODE_ENV to 'test', which would build a React for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [build, '--no-types'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('The product could not be built; see above.');
}

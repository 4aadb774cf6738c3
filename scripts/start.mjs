import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.mjs';

/** `npm start`: builds what is missing or older than the sources, then runs the product. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist/.built-from');

const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);
if (!isFresh) {
  console.log('Building Afterword (this happens once after each change of the sources)…');
  const build = join(root, 'scripts/build.mjs');
  const run = spawnSync(process.execPath, [build, '--no-types'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const cli = join(root, 'dist/cli.js');
const child = spawn(process.execPath, [cli, 'start', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// The child gets a Ctrl-C by itself; this process only has to outlive it and pass other ends on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

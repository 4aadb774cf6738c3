import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

/**
 * All tests, those in a real browser included: makes sure that there is a Chromium, builds, runs
 * Vitest and ends with the line `N passed, N failed`. Arguments go to Vitest (`npm test -- core`).
 */
const root = join(import.meta.dirname, '..');

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** The system's Chromium, or Playwright's download, or Debian's package where we may install it. */
function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: getting one for the browser tests.');
  const canUseApt = process.getuid?.() === 0 && run('which', ['apt-get'], { stdio: 'ignore' });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (canUseApt && run('apt-get', ['update', '-qq'], { env }))
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium'], { timeout: 600_000 });
  return findChromium();
}

const chromium = ensureChromium();
if (!chromium) {
  console.error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium; others: npx playwright install chromium), or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}
if (!run('node', ['scripts/build.mjs'])) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'afterword-tests-'));
const results = join(folder, 'results.json');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const passedAll = run(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, CHROMIUM_PATH: chromium } },
);

const { numPassedTests, numFailedTests, numPendingTests, success } = readResults();
const isGood = passedAll && success;
rmSync(folder, { recursive: true, force: true });
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
// A file that fails to load has no failed test of its own, but it is a failure.
const failed = isGood ? numFailedTests : Math.max(1, numFailedTests);
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(isGood ? 0 : 1);

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false };
  }
}

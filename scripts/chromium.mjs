import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian, other Linux systems and macOS put Chromium or Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * What a headless Chromium is started with: quiet (no background traffic, no first-run pages),
 * and without the sandbox for root only, where it cannot start otherwise.
 */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to run browser tests with: the one CHROMIUM_PATH (or AFTERWORD_CHROMIUM) names,
 * else the system's, else the one Playwright has downloaded.
 *
 * @returns {string | undefined} an existing file, or undefined when there is none
 * @throws {Error} when the variable names a file that does not exist
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH || process.env.AFTERWORD_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist: correct it or unset it.`);
  }
  return [...SYSTEM_PATHS, playwrightsOwn()].find((path) => path !== '' && existsSync(path));
}

/** Where Playwright would put its browser; it throws on systems it has none for. */
function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

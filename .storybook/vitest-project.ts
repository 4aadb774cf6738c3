import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

/** What the addon reads the globals of a run from; there is no public name for it. */
const INITIAL_GLOBALS = 'storybook/test-initial-globals';

/** Every story as a browser test, once in the light theme and once in the dark one. */
export async function storybookProject(): Promise<TestProjectConfiguration> {
  const executablePath = findChromium();
  const launchOptions = { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) };
  return {
    // The addon does not read the builder's own configuration, so its plugins stand here too.
    plugins: [react(), tailwindcss(), await storybookTest({ configDir: '.storybook' })],
    // All at once at the start: found one by one, dependencies reload the page in the middle of a
    // run, and React stands in it twice.
    optimizeDeps: { entries: ['stories/**/*.stories.tsx', '.storybook/preview.tsx'] },
    test: {
      name: 'storybook',
      // As for the others: a limit on hanging, not a measure of speed.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        // Without motion: what fades in would be judged half faded.
        provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' } }),
        instances: [
          { browser: 'chromium', name: 'storybook light' },
          {
            browser: 'chromium',
            name: 'storybook dark',
            provide: { [INITIAL_GLOBALS]: { theme: 'dark' } },
          },
        ],
      },
    },
  };
}

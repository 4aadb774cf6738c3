/** What a headless Chromium is started with. */
export const CHROMIUM_ARGS: string[];

/**
 * The Chromium to run browser tests with: CHROMIUM_PATH or AFTERWORD_CHROMIUM, the system's,
 * Playwright's own; undefined when there is none. Throws when the variable names no file.
 */
export function findChromium(): string | undefined;

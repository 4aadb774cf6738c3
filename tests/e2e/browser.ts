import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { type Product, startProduct } from './product.ts';

/** One built server and one Chromium for a test file. */
export interface Scene {
  product(): Product;
  /** A browser of its own: with its own storage, like another person's. */
  newPerson(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page of a new person. Fails the test when the page throws. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Starts server and browser for the file, and closes what each test has opened. */
export function useScene(): Scene {
  let product: Product | undefined;
  let browser: Browser | undefined;
  const people: BrowserContext[] = [];
  const thrown: string[] = [];

  beforeAll(async () => {
    // One after the other: what has started is closed even if the next one fails to.
    product = await startProduct();
    const executablePath = findChromium();
    browser = await chromium.launch({
      args: CHROMIUM_ARGS,
      ...(executablePath ? { executablePath } : {}),
    });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(people, task.name);
    await Promise.all(people.splice(0).map((person) => person.close()));
    expect(thrown.splice(0), 'errors that a page has thrown').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  async function newPerson(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const person = await started(browser).newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
    // Longer than a busy machine takes; what is wrong fails within it.
    person.setDefaultTimeout(15_000);
    person.on('weberror', (error) => thrown.push(String(error.error())));
    people.push(person);
    return person;
  }
  return {
    product: () => started(product),
    newPerson,
    newPage: async (options) => (await newPerson(options)).newPage(),
  };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('only while a test runs');
  return part;
}

/** What was on the screens of a test that failed. */
async function takePictures(people: readonly BrowserContext[], test: string): Promise<void> {
  const name = test.replaceAll(/\W+/g, '-').slice(0, 60);
  const pages = people.flatMap((person) => person.pages());
  for (const [index, page] of pages.entries()) {
    const path = join(tmpdir(), `afterword-e2e-${name}-${index + 1}.png`);
    await page.screenshot({ path }).catch(() => undefined);
    process.stderr.write(`The screen is in ${path}\n`);
  }
}

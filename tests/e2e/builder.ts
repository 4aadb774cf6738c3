import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the app as anybody does: by its address alone. */
export async function openApp(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await topicCards(page).first().waitFor();
}

export function topicCards(page: Page): Locator {
  return page.locator('.react-flow__node-topic');
}

export function actionCards(page: Page): Locator {
  return page.locator('.react-flow__node-action');
}

/** The card of a topic, by its name. */
export function topicCard(page: Page, name: string): Locator {
  return page.getByRole('group', { name: `Topic ${name}`, exact: true });
}

export function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' });
}

/** Waits until the locator's elements say this, whatever the white space between. */
export async function expectText(locator: Locator, text: string | RegExp): Promise<void> {
  const read = async () => (await locator.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
  if (text instanceof RegExp) await expect.poll(read, POLL).toMatch(text);
  else await expect.poll(read, POLL).toContain(text);
}

export async function expectCount(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.count(), POLL).toBe(count);
}

export const POLL = { timeout: 15_000, interval: 50 };

/** What the top bar says of the draft. */
export async function expectDraft(page: Page, words: string): Promise<void> {
  await expectText(page.getByRole('banner').getByRole('status'), words);
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^Save/ }).click();
  await expectDraft(page, 'Draft, all changes saved');
}

export function paletteItem(page: Page, title: string): Locator {
  return page.getByRole('region', { name: 'Actions' }).getByRole('button', { name: title });
}

/** Drags with the mouse, in steps as a hand does, from the middle of one to the middle of the other. */
export async function dragOnto(page: Page, from: Locator, onto: Locator): Promise<void> {
  await dragTo(page, from, await middleOf(onto));
}

export async function dragTo(page: Page, from: Locator, to: Point): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 8, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element that has come to rest, in the window. */
export async function middleOf(locator: Locator): Promise<Point> {
  await (await locator.elementHandle())?.waitForElementState('stable');
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not on the screen: ${String(locator)}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a reference from the menu behind the prompt's + button; the cursor is in the prompt. */
export async function pickFromInsertMenu(page: Page, title: string): Promise<void> {
  await inspector(page).getByRole('button', { name: 'Insert' }).last().click();
  const search = page.getByRole('combobox', { name: 'Insert' });
  await search.waitFor();
  await page.getByRole('option', { name: title }).click();
  await search.waitFor({ state: 'detached' });
}

/** The action card that a topic leads to, found by the template that its chip names. */
export function actionNaming(page: Page, template: string): Locator {
  return actionCards(page).filter({ hasText: template });
}

/** Selects a card by a click on its title. */
export async function select(card: Locator): Promise<void> {
  await card.getByRole('heading').click();
}

const DEMO_TOPICS = 12;

/** The whole project on the screen at once, so that every card and link is drawn. */
export async function showEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expectCount(topicCards(page), DEMO_TOPICS);
}

export function links(page: Page): Locator {
  return page.locator('.react-flow__edge');
}

export function toolbarButton(page: Page, name: string | RegExp): Locator {
  return page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name });
}

/** Replaces the name of the selected topic. */
export async function rename(page: Page, name: string): Promise<void> {
  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name);
}

export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
}

/** The list of messages, with at least one. Gives the page back. */
export async function openMessages(page: Page, url: string): Promise<Page> {
  await openApp(page, url);
  await goTo(page, 'Messages');
  await messageRows(page).first().waitFor();
  return page;
}

export function messageRows(page: Page): Locator {
  return page.getByRole('grid', { name: 'Messages' }).locator('tbody tr');
}

/** A test call up to the caller's yes to the text of their booking; what follows is the test's. */
export async function agreeInTestCall(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Test' }).click();
  const say = page.getByRole('textbox', { name: 'Say something as the caller' });
  const call = page.getByRole('log', { name: 'The call' });
  await expectText(call, 'How can I help you today?');
  await say.fill('Can you confirm my booking?');
  await say.press('Enter');
  await expectText(call, 'offered');
  await say.fill('yes please');
  await say.press('Enter');
}

/**
 * Resolves when the code of a page has come, with all that it imports and what that imports: from then
 * on it opens without the server. Ask before the page is opened.
 */
export async function codeOf(page: Page, name: RegExp): Promise<void> {
  const code = await page.waitForResponse(name);
  const wanted = new Set([code.url()]);
  for (const url of wanted) {
    const text = await (await page.request.get(url)).text();
    for (const [, file = ''] of text.matchAll(/(?:from|import)\s*["'](\.\/[\w.-]+\.js)["']/g)) {
      wanted.add(new URL(file, url).href);
    }
  }
  await page.waitForFunction(
    (urls) => {
      const there = new Set(performance.getEntriesByType('resource').map((entry) => entry.name));
      return urls.every((url) => there.has(url));
    },
    [...wanted],
  );
}

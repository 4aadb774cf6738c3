import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { actionCards, expectCount, openApp, POLL, topicCard } from './builder.ts';

const scene = useScene();

it('A on a card opens the actions at the first, and Enter adds it', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  const count = await actionCards(page).count();
  await page.locator('.react-flow__node-topic').first().focus();
  await page.keyboard.press('a');
  await expectFocus(page.getByRole('menuitem', { name: 'Send SMS' }));
  await page.keyboard.press('Escape');
  await expectCount(page.getByRole('menu'), 0);
  await expectFocus(page.locator('.react-flow__node-topic').first());
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expectCount(actionCards(page), count + 1);
  await expectFocus(page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox'));
});

it('opened with the mouse, the menu of actions highlights nothing', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await topicCard(page, 'Spa and wellness').getByRole('button', { name: 'Add action' }).click();
  await page.getByRole('menu').waitFor();
  await expectCount(page.locator('[role="menuitem"][data-highlighted]'), 0);
});

it('a new project has the keyboard on its canvas: N adds a topic, Tab goes on there', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await page.getByRole('banner').getByRole('button', { name: 'Harbour Hotels' }).click();
  await page.getByRole('menuitem', { name: 'New project' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Front desk');
  await page.keyboard.press('Enter');
  await page.getByText('No topics yet').waitFor();
  await expect.poll(() => isIn(page, '.aw-canvas'), POLL).toBe(true);
});

async function isIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((at) => Boolean(document.activeElement?.closest(at)), selector);
}

/** Of several, any one. */
async function expectFocus(locator: Locator): Promise<void> {
  const has = () => locator.evaluateAll((all) => all.some((at) => at === document.activeElement));
  await expect.poll(has, POLL).toBe(true);
}

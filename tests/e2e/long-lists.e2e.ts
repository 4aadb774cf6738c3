import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { expectCount, expectText, goTo, messageRows, openMessages, POLL } from './builder.ts';
import { sendTexts } from './send-texts.ts';

const scene = useScene();

/** More than two pages. */
const TEXTS = 120;

beforeAll(() => sendTexts(scene.product().url, TEXTS, ['tpl_spa_menu', 'tpl_late_checkout']));

it('is walked with the keyboard: on from the last row, into the next page, to its end', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await expectCount(messageRows(page), 50);
  await messageRows(page).first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectCount(messageRows(page), 100);
  // Back to where one was in the list, not to its first row.
  await page.keyboard.press('Shift+Tab');
  await expectFocus(messageRows(page).nth(49));
  await page.keyboard.press('ArrowDown');
  await expectFocus(messageRows(page).nth(50));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectCount(messageRows(page), TEXTS);
  // The button has gone: the keyboard goes on at the first row that has come.
  await expectFocus(messageRows(page).nth(100));
  await page.keyboard.press('Enter');
  const record = page.getByRole('region', { name: 'Record of the message' });
  await record.focus();
  await page.keyboard.press('Escape');
  await expectFocus(messageRows(page).nth(100));
  await expectCount(record, 0);
});

it('stays narrowed after Back and a reload, and is whole again behind a link', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await page.getByRole('combobox', { name: 'Template' }).click();
  await page.getByRole('option', { name: 'spa_menu' }).click();
  await expectNarrowed(page);
  await goTo(page, 'Deploy');
  await page.getByRole('main', { name: 'Deploy' }).waitFor();
  await page.goBack();
  await expectNarrowed(page);
  await page.reload();
  await expectNarrowed(page);
  await goTo(page, 'Deploy');
  await goTo(page, 'Messages');
  await expectText(page.getByRole('combobox', { name: 'Template' }), 'All templates');
});

it('is as long as it was after Refresh, with what has come meanwhile', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectCount(messageRows(page), 100);
  await sendTexts(scene.product().url, 1, ['tpl_directions_en']);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expectText(messageRows(page).first(), 'directions_en');
  await expectCount(messageRows(page), 100);
});

async function expectNarrowed(page: Page): Promise<void> {
  await expectText(page.getByRole('combobox', { name: 'Template' }), 'spa_menu');
  await expectCount(messageRows(page).filter({ hasText: 'late_checkout' }), 0);
  await expectCount(messageRows(page), 50);
}

async function expectFocus(locator: Locator): Promise<void> {
  await expect.poll(() => locator.evaluate((at) => at === document.activeElement), POLL).toBe(true);
}

import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { agreeInTestCall, expectCount, expectText, goTo, openApp, POLL } from './builder.ts';
import { sendTexts } from './send-texts.ts';

const scene = useScene();

/** More than two pages. */
const TEXTS = 120;

beforeAll(() => sendTexts(scene.product().url, TEXTS, ['tpl_spa_menu']));

it('a list is as long, and at the same place, after a reload and after Back', async () => {
  const page = await openMessages();
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectCount(rows(page), 100);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectCount(rows(page), TEXTS);
  await expectPlaceAfter(page, () => page.reload());
  await expectPlaceAfter(page, async () => {
    await goTo(page, 'Deploy');
    await page.getByRole('main', { name: 'Deploy' }).waitFor();
    await page.goBack();
  });
  // A link begins anew.
  await goTo(page, 'Deploy');
  await goTo(page, 'Messages');
  await expectCount(rows(page), 50);
});

it('Back opens the record again that a link led out of; closed, the keyboard is at its row', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await agreeInTestCall(page);
  await expectText(page.getByRole('log', { name: 'The call' }), 'sent');
  await goTo(page, 'Messages');
  await page.getByRole('button', { name: 'Close the test call' }).click();
  const row = rows(page).filter({ hasText: 'reservation_confirmation' }).first();
  await row.click();
  await page.getByRole('button', { name: 'Open the conversation' }).click();
  await page.getByRole('complementary', { name: 'Conversation' }).waitFor();
  await page.goBack();
  const record = page.getByRole('complementary', { name: 'Message' });
  await expectText(record, 'reservation_confirmation');
  await page.goForward();
  await expectText(page.getByRole('complementary', { name: 'Conversation' }), 'Transcript');
  await page.goBack();
  await expectText(record, 'reservation_confirmation');
  await page.keyboard.press('Escape');
  await expectCount(record, 0);
  await expect.poll(() => row.evaluate((at) => at === document.activeElement), POLL).toBe(true);
  await page.reload();
  await rows(page).first().waitFor();
  await expectCount(record, 0);
});

async function expectPlaceAfter(page: Page, go: () => Promise<unknown>): Promise<void> {
  await rows(page).nth(110).scrollIntoViewIfNeeded();
  const scrolled = () => page.getByRole('main').evaluate((main) => main.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(1000);
  // It is kept once the scrolling has come to rest; an earlier place may be kept until then.
  const state = () => page.evaluate(() => JSON.stringify(history.state));
  await expect.poll(state, POLL).toContain(`"top":"${before}"`);
  await go();
  await expectCount(rows(page), TEXTS);
  await expect.poll(scrolled, POLL).toBe(before);
}

async function openMessages(): Promise<Page> {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await goTo(page, 'Messages');
  await rows(page).first().waitFor();
  return page;
}

function rows(page: Page): Locator {
  return page.getByRole('grid', { name: 'Messages' }).locator('tbody tr');
}

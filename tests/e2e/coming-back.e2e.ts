import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  actionNaming,
  agreeInTestCall,
  expectCount,
  expectText,
  goTo,
  inspector,
  messageRows,
  openApp,
  openMessages,
  POLL,
  select,
} from './builder.ts';
import { sendTexts } from './send-texts.ts';

const scene = useScene();

/** More than two pages. */
const TEXTS = 120;

beforeAll(() => sendTexts(scene.product().url, TEXTS, ['tpl_spa_menu']));

it('a list is as long, and at the same place, after a reload and after Back', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectCount(messageRows(page), 100);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectCount(messageRows(page), TEXTS);
  await expectPlaceAfter(page, () => page.reload());
  await expectPlaceAfter(page, async () => {
    await goTo(page, 'Deploy');
    await page.getByRole('main', { name: 'Deploy' }).waitFor();
    await page.goBack();
  });
  // A link begins anew.
  await goTo(page, 'Deploy');
  await goTo(page, 'Messages');
  await expectCount(messageRows(page), 50);
});

it('a list that was scrolled right before a reload is at that very place after it', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await page.getByRole('main').evaluate(
    (main) =>
      new Promise((seen) => {
        main.addEventListener('scroll', seen, { once: true });
        main.scrollTo({ top: 700, behavior: 'instant' });
      }),
  );
  await page.reload();
  await messageRows(page).first().waitFor();
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => main.scrollTop), POLL)
    .toBe(700);
});

it('Back from a text leads to the action it was opened from, and to the same part of the canvas', async () => {
  const page = await scene.newPage({ viewport: { width: 1440, height: 700 } });
  await openApp(page, scene.product().url);
  await page.mouse.move(900, 350);
  await page.mouse.wheel(0, 260);
  const action = actionNaming(page, 'late_checkout');
  await select(action);
  const place = () => action.boundingBox();
  const before = await settled(place);
  await inspector(page).getByRole('button', { name: 'Edit this SMS' }).click();
  const panel = page.getByRole('complementary', { name: 'SMS template' });
  await panel.waitFor();
  await page.goBack();
  await expectText(inspector(page), 'on Late check-out');
  await expect.poll(place, POLL).toEqual(before);
  await page.goForward();
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'Title' }).inputValue(), POLL)
    .toBe('late_checkout');
  // A link leads to the part of the canvas that was seen last, with nothing open.
  await goTo(page, 'Topics');
  await expect.poll(place, POLL).toEqual(before);
  await expectCount(inspector(page), 0);
  await page.goBack();
  await panel.waitFor();
  await page.reload();
  await panel.waitFor();
});

it('Back opens the record again that a link led out of; closed, the keyboard is at its row', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await agreeInTestCall(page);
  await expectText(page.getByRole('log', { name: 'The call' }), 'sent');
  await goTo(page, 'Messages');
  await page.getByRole('button', { name: 'Close the test call' }).click();
  const row = messageRows(page).filter({ hasText: 'reservation_confirmation' }).first();
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
  await messageRows(page).first().waitFor();
  await expectCount(record, 0);
});

async function expectPlaceAfter(page: Page, go: () => Promise<unknown>): Promise<void> {
  await messageRows(page).nth(110).scrollIntoViewIfNeeded();
  const scrolled = () => page.getByRole('main').evaluate((main) => main.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(1000);
  // It is kept once the scrolling has come to rest; an earlier place may be kept until then.
  const state = () => page.evaluate(() => JSON.stringify(history.state));
  await expect.poll(state, POLL).toContain(`"top":"${before}"`);
  await go();
  await expectCount(messageRows(page), TEXTS);
  await expect.poll(scrolled, POLL).toBe(before);
}

/** What does not change any more. */
async function settled<Value>(read: () => Promise<Value>): Promise<Value> {
  let last = await read();
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return JSON.stringify(before) === JSON.stringify(last);
    }, POLL)
    .toBe(true);
  return last;
}

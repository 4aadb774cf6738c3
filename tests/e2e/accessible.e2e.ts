import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { actionNaming, expectText, goTo, openApp, select, topicCard } from './builder.ts';

const scene = useScene();

const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;

for (const colorScheme of THEMES) {
  for (const viewport of SIZES) {
    describe(`${colorScheme}, ${viewport.width} wide`, () => {
      it('has no accessibility violation on any screen, and a window that does not scroll', async () => {
        const page = await scene.newPage({ colorScheme, viewport });
        await openApp(page, scene.product().url);
        await expectClean(page, 'topics');
        await select(topicCard(page, 'Booking confirmation'));
        await page.getByRole('complementary', { name: 'Inspector' }).waitFor();
        await expectClean(page, 'topic inspector');
        // On the small screen the action is out of sight beside the inspector: it is closed again.
        await page.keyboard.press('Escape');
        await actionNaming(page, 'reservation_confirmation').waitFor();
        await select(actionNaming(page, 'reservation_confirmation'));
        await page.getByRole('textbox', { name: 'Prompt' }).waitFor();
        await expectClean(page, 'SMS inspector');
        await page.getByRole('button', { name: 'Insert' }).last().click();
        await page.getByRole('option', { name: 'spa_menu' }).waitFor();
        await expectClean(page, 'insert menu');
        await page.keyboard.press('Escape');
        await expectCleanTestCall(page);
        await expectCleanPages(page);
      });
    });
  }
}

async function expectCleanTestCall(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Test' }).click();
  const say = page.getByRole('textbox', { name: 'Say something as the caller' });
  const call = page.getByRole('log', { name: 'The call' });
  await expectText(call, 'How can I help you today?');
  for (const [words, answer] of [
    ['Can you confirm my booking?', 'offered'],
    ['yes please', 'agreed'],
  ] as const) {
    await say.fill(words);
    await say.press('Enter');
    await expectText(call, answer);
  }
  await expectText(page.getByRole('region', { name: "The caller's phone" }), 'Hi Ana');
  await expectClean(page, 'test call');
  await page.getByRole('button', { name: 'Close the test call' }).click();
}

async function expectCleanPages(page: Page): Promise<void> {
  await goTo(page, 'SMS');
  await page.getByRole('gridcell', { name: 'spa_menu', exact: true }).waitFor();
  await expectClean(page, 'SMS');
  await page.getByRole('gridcell', { name: 'spa_menu', exact: true }).click();
  await page.getByRole('complementary', { name: 'SMS template' }).waitFor();
  await expectClean(page, 'SMS template');
  await goTo(page, 'Deploy');
  await page.getByRole('main', { name: 'Deploy' }).waitFor();
  await expectClean(page, 'deploy');
  await goTo(page, 'Conversations');
  await page.getByRole('row').nth(1).click();
  await expectText(page.getByRole('complementary', { name: 'Conversation' }), 'Hi Ana');
  await expectClean(page, 'conversations');
  await goTo(page, 'Messages');
  await page.getByRole('row').nth(1).click();
  await expectText(page.getByRole('complementary', { name: 'Message' }), 'Hi Ana');
  await expectClean(page, 'messages');
  await page.getByRole('button', { name: 'Close the message' }).click();
  await page.getByRole('link', { name: 'Opt-outs' }).click();
  await addOptOut(page, '+15550100177');
  await page.getByRole('row', { name: /\+1 555 010 0177/ }).click();
  await page.getByRole('button', { name: 'Remove' }).waitFor();
  await expectClean(page, 'opt-outs');
  await goTo(page, 'Dashboard');
  await page.getByRole('radio', { name: 'Both' }).click();
  await page.getByLabel('Figures').waitFor();
  await expectClean(page, 'dashboard');
}

async function addOptOut(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Add by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an opt-out by hand' });
  await dialog.getByRole('radio', { name: 'Every sender' }).waitFor();
  await expectClean(page, 'adding an opt-out');
  await dialog.getByRole('radio', { name: 'Some senders' }).click();
  await dialog.getByRole('checkbox').first().waitFor();
  await expectClean(page, 'adding an opt-out of some senders');
  await dialog.getByRole('radio', { name: 'Every sender' }).click();
  await dialog.getByRole('textbox', { name: 'Their number' }).fill(number);
  await dialog.getByRole('textbox', { name: 'How you know' }).fill('On the phone');
  await dialog.getByRole('button', { name: 'Add opt-out' }).click();
}

async function expectClean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const words = violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join()}`);
  expect.soft(words, `axe on ${screen}`).toEqual([]);
  const { over, below } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { over: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
  });
  expect.soft(over, `pixels to scroll sideways on ${screen}`).toBeLessThanOrEqual(0);
  // The window never scrolls: the page in it does, beside a second bar otherwise.
  expect.soft(below, `pixels to scroll the window on ${screen}`).toBeLessThanOrEqual(0);
}

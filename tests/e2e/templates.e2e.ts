import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  actionNaming,
  expectDraft,
  expectText,
  goTo,
  inspector,
  openApp,
  POLL,
  select,
  toolbarButton,
  topicCard,
} from './builder.ts';

const scene = useScene();

it('shows a deleted template as a red chip that refuses to be published, until undo brings it back', async () => {
  const page = await openPage('SMS');
  await page.getByRole('button', { name: 'Actions for reservation_confirmation' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete reservation_confirmation?' });
  await expectText(question, 'Booking confirmation');
  await question.getByRole('button', { name: 'Delete' }).click();

  await goTo(page, 'Topics');
  const card = actionNaming(page, 'reservation_confirmation');
  await expectText(card, 'reservation_confirmation (deleted)');
  await select(card);
  const prompt = page.getByRole('textbox', { name: 'Prompt' });
  await expectText(prompt, 'reservation_confirmation (deleted)');

  await page.getByRole('banner').getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish to Sandbox' });
  await dialog.getByRole('button', { name: 'Save and check' }).click();
  await expectText(dialog.getByRole('region', { name: 'Errors' }), 'reservation_confirmation');
  expect(await dialog.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await toolbarButton(page, 'Undo: Delete reservation_confirmation').click();
  await expectText(prompt, /SMS reservation_confirmation to send/);
  await page.getByRole('banner').getByRole('button', { name: 'Publish' }).click();
  await dialog.getByRole('button', { name: 'Save and check' }).click();
  await expectText(dialog, 'nothing stands in the way');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog', { name: 'Release 1 is in Sandbox' }).waitFor();
});

it('refuses a title used twice, a body of 501 characters, and senders that are none, in words', async () => {
  const page = await openPage('SMS');
  const panel = await openTemplate(page, 'spa_menu');
  const title = panel.getByRole('textbox', { name: 'Title' });
  await title.fill('directions_en');
  await expectText(panel, 'Another SMS has this title already');
  await title.fill('spa_menu');

  const body = panel.getByRole('textbox', { name: 'SMS Body' });
  await body.fill('x'.repeat(501));
  await expectText(panel, '1 character over the limit of 500.');
  await expectText(panel, '501 / 500');
  await body.fill('x'.repeat(500));
  await expect.poll(() => panel.getByText('over the limit').count()).toBe(0);

  await refuseSender(page, panel, '+1555', '+1555 has too few or too many digits');
  await refuseSender(page, panel, 'MG123', 'A Messaging Service id is MG and 32 characters');
});

it('keeps what was typed over the limit out of the saved draft, and through a reload', async () => {
  const page = await openPage('SMS');
  const panel = await openTemplate(page, 'late_checkout');
  await panel.getByRole('textbox', { name: 'SMS Body' }).fill('y'.repeat(501));
  await expectText(panel, '1 character over the limit of 500.');
  await expectDraft(page, 'Draft, 1 text cannot be saved yet');
  await page.reload();
  await expectText(panel, '501 / 500');
  await panel.getByRole('textbox', { name: 'SMS Body' }).press('End');
  await page.keyboard.press('Backspace');
  // One that was too long, and one that fits: each is a step of undo.
  await expectDraft(page, '2 unsaved changes');
});

it('takes what is typed into a template that a chip led to, as the first page of its kind', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await select(actionNaming(page, 'spa_menu'));
  await inspector(page).locator('.node-chip').filter({ hasText: 'spa_menu' }).first().click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  const panel = page.getByRole('complementary', { name: 'SMS template' });
  await panel.getByRole('textbox', { name: 'SMS Body' }).press('End');
  await page.keyboard.type(' See you soon!');
  await expectDraft(page, '1 unsaved change');
  await expectText(panel.getByRole('region', { name: 'Preview' }), 'See you soon!');
});

it('leads from an action that names an empty SMS to its body, ready to be written', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await select(actionNaming(page, 'spa_menu'));
  await inspector(page).getByRole('button', { name: 'Insert' }).last().click();
  await page.keyboard.type('pool_hours');
  await page.keyboard.press('Enter');
  await inspector(page)
    .getByRole('combobox', { name: 'Of the SMS the caller chooses from' })
    .click();
  await page.getByRole('option', { name: 'pool_hours' }).click();
  await inspector(page).getByRole('button', { name: 'Write its body' }).click();
  const panel = page.getByRole('complementary', { name: 'SMS template' });
  const body = panel.getByRole('textbox', { name: 'SMS Body' });
  await expect.poll(() => body.evaluate((one) => one === document.activeElement), POLL).toBe(true);
  await page.keyboard.type('Open from 7 to 22.');
  await expectText(panel.getByRole('region', { name: 'Preview' }), 'Open from 7 to 22.');
});

it.each([
  ['drawn at once', { width: 1440, height: 900 }],
  ['that the canvas has to move to first', { width: 1024, height: 420 }],
] as const)('leads from where it is used to a card %s, keyboard and all', async (_, viewport) => {
  const page = await openPage('SMS', { viewport });
  const panel = await openTemplate(page, 'late_checkout');
  await panel.getByRole('button', { name: 'Late check-out' }).press('Enter');
  const card = topicCard(page, 'Late check-out');
  await expect.poll(() => card.evaluate((one) => one === document.activeElement), POLL).toBe(true);
});

it('leads to the inspector where that covers the cards', async () => {
  const page = await openPage('SMS', { viewport: { width: 720, height: 900 } });
  const panel = await openTemplate(page, 'late_checkout');
  await panel.getByRole('button', { name: 'Late check-out' }).press('Enter');
  const name = inspector(page).getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.evaluate((one) => one === document.activeElement), POLL).toBe(true);
});

async function openPage(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await scene.newPage(options);
  await openApp(page, scene.product().url);
  await topicCard(page, 'Booking confirmation').waitFor();
  await goTo(page, name);
  await page.getByRole('main', { name }).waitFor();
  return page;
}

async function openTemplate(page: Page, title: string): Promise<Locator> {
  await page.getByRole('gridcell', { name: title, exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'SMS template' });
  await panel.waitFor();
  return panel;
}

async function refuseSender(page: Page, panel: Locator, text: string, why: string): Promise<void> {
  const typed = panel.getByRole('textbox', { name: 'Number or service for Live' });
  if ((await typed.count()) === 0) {
    await panel.getByRole('combobox', { name: 'Phone number' }).click();
    await page.getByRole('option', { name: 'Another number or Messaging Service…' }).click();
  }
  await typed.fill(text);
  await expectText(panel, why);
}

import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  actionCards,
  actionNaming,
  dragOnto,
  dragTo,
  expectCount,
  expectDraft,
  expectText,
  inspector,
  links,
  middleOf,
  openApp,
  paletteItem,
  type Point,
  POLL,
  rename,
  save,
  select,
  showEverything,
  toolbarButton,
  topicCard,
} from './builder.ts';

const scene = useScene();

async function openBuilder(): Promise<Page> {
  // So wide that the cards are in sight beside the inspector: those that are not are not drawn.
  const page = await scene.newPage({ viewport: { width: 1900, height: 1000 } });
  await openApp(page, scene.product().url);
  return page;
}

describe('unsaved changes', () => {
  it('survive a reload and closing the page', async () => {
    const page = await openBuilder();
    await select(topicCard(page, 'Booking confirmation'));
    await rename(page, 'Booking check');
    await expectDraft(page, '1 unsaved change');
    await page.reload();
    await topicCard(page, 'Booking check').waitFor();
    await expectDraft(page, '1 unsaved change');
    await page.close();
    const again = await page.context().newPage();
    await openApp(again, scene.product().url);
    await topicCard(again, 'Booking check').waitFor();
    await expectDraft(again, '1 unsaved change');
    await toolbarButton(again, /^Undo: Rename/).click();
    await topicCard(again, 'Booking confirmation').waitFor();
    await expectDraft(again, 'all changes saved');
  });

  it('survive a crash of the page', async () => {
    const page = await openBuilder();
    await select(topicCard(page, 'Booking confirmation'));
    await rename(page, 'Booking check');
    const isKept = () =>
      page.evaluate(() => Object.values(localStorage).join().includes('Booking check'));
    await expect.poll(isKept, POLL).toBe(true);
    const crashed = page.waitForEvent('crash');
    // Never answers: the page is gone.
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const again = await page.context().newPage();
    await openApp(again, scene.product().url);
    await topicCard(again, 'Booking check').waitFor();
    await expectDraft(again, '1 unsaved change');
  });
});

describe('by mouse', () => {
  it('undoes and redoes an action that was dragged onto a card', async () => {
    const page = await openBuilder();
    await showEverything(page);
    await expectCount(actionCards(page), 6);
    await dragOnto(page, paletteItem(page, 'Hand off'), topicCard(page, 'Spa and wellness'));
    await expectText(inspector(page), 'on Spa and wellness');
    await expectCount(actionCards(page), 7);
    await toolbarButton(page, 'Undo: Add Hand off').click();
    await expectCount(actionCards(page), 6);
    await expectDraft(page, 'all changes saved');
    await toolbarButton(page, 'Redo: Add Hand off').click();
    await expectCount(actionCards(page), 7);
    await expectDraft(page, '1 unsaved change');
  });

  it('moves a card, and back with Ctrl+Z', async () => {
    const page = await openBuilder();
    const card = topicCard(page, 'Spa and wellness');
    const before = await middleOf(card);
    const title = await middleOf(card.getByRole('heading'));
    await dragTo(page, card.getByRole('heading'), { x: title.x + 40, y: title.y + 20 });
    await expect.poll(async () => (await middleOf(card)).x - before.x, POLL).toBeGreaterThan(30);
    await expectDraft(page, '1 unsaved change');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => middleOf(card), POLL).toEqual(before);
    await expectDraft(page, 'all changes saved');
  });

  it('deletes a card with its links, and undo brings all of it back', async () => {
    const page = await openBuilder();
    await showEverything(page);
    await expectCount(links(page), 6);
    await select(actionNaming(page, 'reservation_confirmation'));
    await expectText(inspector(page), 'on Booking confirmation');
    await actionNaming(page, 'reservation_confirmation').press('Delete');
    await expectCount(links(page), 4);
    await expectCount(actionNaming(page, 'reservation_confirmation'), 0);
    await page.getByRole('group', { name: 'Action Hand off, not linked' }).waitFor();
    await toolbarButton(page, 'Undo: Delete Send SMS').click();
    await expectCount(links(page), 6);
    await expectCount(actionNaming(page, 'reservation_confirmation'), 1);
    await expectCount(page.getByRole('group', { name: /not linked/ }), 0);
    await expectDraft(page, 'all changes saved');
  });

  it('takes a link to another card by its end', async () => {
    const page = await openBuilder();
    const other = actionNaming(page, 'directions_en');
    const link = page.locator('[data-id="lnk_booking_confirmation_sms_matched"]');
    await dragOnto(page, link.locator('.react-flow__edgeupdater-target'), other);
    await page.getByRole('group', { name: 'Action Send SMS, not linked' }).waitFor();
    await expectDraft(page, '1 unsaved change');
    await toolbarButton(page, 'Undo: Move a link').click();
    await expectCount(page.getByRole('group', { name: /not linked/ }), 0);
  });

  it('puts an action on a port, into a link, and on the empty canvas', async () => {
    const page = await openBuilder();
    await onPort(page);
    await intoLink(page);
    await onEmptyCanvas(page);
  });
});

async function onPort(page: Page): Promise<void> {
  const port = actionNaming(page, 'spa_menu').locator('[data-drop-port="failed"]');
  await dragOnto(page, paletteItem(page, 'Hand off'), port);
  await expectText(inspector(page), /when .*fail.*, after Send SMS on Spa and wellness/);
}

async function intoLink(page: Page): Promise<void> {
  const before = await actionCards(page).count();
  const at = await between(topicCard(page, 'Directions and parking'), 'directions_en', page);
  await dragTo(page, paletteItem(page, 'Hand off'), at);
  await expectText(inspector(page), 'on Directions and parking');
  await expectCount(actionCards(page), before + 1);
  await select(actionNaming(page, 'directions_en'));
  await expectText(inspector(page), /when .*, after Hand off on Directions and parking/);
}

/** The middle of the straight link from a topic to its action. */
async function between(topic: Locator, template: string, page: Page): Promise<Point> {
  const from = await topic.boundingBox();
  const to = await actionNaming(page, template).boundingBox();
  if (!from || !to) throw new Error('not on the screen');
  return { x: (from.x + from.width + to.x) / 2, y: from.y + from.height / 2 };
}

async function onEmptyCanvas(page: Page): Promise<void> {
  await toolbarButton(page, /^Show everything/).click();
  const canvas = await page.locator('.react-flow__pane').boundingBox();
  if (!canvas) throw new Error('no canvas');
  await dragTo(page, paletteItem(page, 'Send SMS'), {
    x: canvas.x + canvas.width - 120,
    y: canvas.y + canvas.height / 2,
  });
  await page.getByRole('group', { name: 'Action Send SMS, not linked' }).waitFor();
  await expectText(inspector(page), 'not linked yet');
  await expectText(inspector(page), /No topic leads to this action|not linked/i);
  await save(page);
  await page.getByRole('banner').getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish to Sandbox' });
  await expectText(dialog.getByRole('region', { name: 'Errors' }), /link/i);
  expect(await dialog.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
}

describe('by keyboard alone', () => {
  it('selects a card, adds an SMS with A, and reaches its prompt', async () => {
    const page = await openBuilder();
    const card = topicCard(page, 'Spa and wellness');
    const isThere = () => card.evaluate((node) => node === document.activeElement);
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await isThere()).toBe(true);
    await page.keyboard.press('a');
    // Nobody presses a key before the one before it is seen to have done something.
    const isAt = (name: RegExp) =>
      expect
        .poll(
          () =>
            page
              .getByRole('menuitem', { name })
              .evaluate((item) => item.hasAttribute('data-highlighted')),
          POLL,
        )
        .toBe(true);
    await isAt(/Send SMS/);
    await page.keyboard.press('ArrowDown');
    await isAt(/Hand off/);
    await page.keyboard.press('Home');
    await isAt(/Send SMS/);
    await page.keyboard.press('Enter');
    const prompt = inspector(page).getByRole('textbox', { name: 'Prompt' });
    await expect
      .poll(() => prompt.evaluate((node) => node === document.activeElement), POLL)
      .toBe(true);
    await page.keyboard.type('Once they agree, call <<spa');
    await page.getByRole('option', { name: 'spa_menu' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('.');
    await expectText(inspector(page), 'Once they agree, call SMS spa_menu .');
    await page.keyboard.press('ControlOrMeta+s');
    await expectDraft(page, 'all changes saved');
  });
});

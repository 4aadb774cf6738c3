import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  expectCount,
  expectDraft,
  expectText,
  goTo,
  inspector,
  openApp,
  POLL,
  save,
  select,
  toolbarButton,
  topicCard,
} from './builder.ts';

/** What happens at one place shows at the others: more cards selected, calls made, texts renamed. */
const scene = useScene();

async function openPage(name?: string): Promise<Page> {
  const page = await scene.newPage({ viewport: { width: 1900, height: 1000 } });
  await openApp(page, scene.product().url);
  if (name === undefined) return page;
  await goTo(page, name);
  await page.getByRole('main', { name }).waitFor();
  return page;
}

describe('Shift and a click', () => {
  it('adds a card to what is selected, and takes it out again', async () => {
    const page = await openPage();
    const [spa, booking] = ['Spa and wellness', 'Booking confirmation'];
    await select(topicCard(page, spa));
    await expectText(inspector(page), spa);
    await titleOf(page, booking).click({ modifiers: ['Shift'] });
    await expectText(inspector(page), '2 selected');
    await titleOf(page, booking).click({ modifiers: ['Shift'] });
    await expectCount(page.getByText('2 selected'), 0);
    expect(await nameIn(page).inputValue()).toBe(spa);
  });

  it('then one key acts on all of them, and undo brings all of them back', async () => {
    const page = await openPage();
    await select(topicCard(page, 'Spa and wellness'));
    await titleOf(page, 'Late check-out').click({ modifiers: ['Shift'] });
    await expectText(inspector(page), '2 selected');
    await topicCard(page, 'Late check-out').press('Delete');
    await expectCount(topicCard(page, 'Spa and wellness'), 0);
    await expectCount(topicCard(page, 'Late check-out'), 0);
    await toolbarButton(page, 'Undo: Delete 2 cards').click();
    await topicCard(page, 'Spa and wellness').waitFor();
    await topicCard(page, 'Late check-out').waitFor();
    await expectDraft(page, 'all changes saved');
  });
});

describe('a card that is deleted with the keyboard', () => {
  it.each(['the Delete key', 'the inspector'])('by %s leaves it to the canvas', async (how) => {
    const page = await openPage();
    const spa = topicCard(page, 'Spa and wellness');
    await select(spa);
    await expectText(inspector(page), 'Spa and wellness');
    if (how === 'the inspector') {
      await inspector(page).getByRole('button', { name: 'Delete' }).press('Enter');
    } else await spa.press('Delete');
    await expectCount(spa, 0);
    const isInCanvas = () =>
      page.evaluate(() => document.activeElement?.closest('.aw-canvas') !== null);
    await expect.poll(isInCanvas, POLL).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await spa.waitFor();
  });
});

describe('Shift and a click where the inspector covers the cards', () => {
  it('picks several, which a bar beside them acts on, and opens one only when asked', async () => {
    const page = await scene.newPage({ viewport: { width: 720, height: 900 } });
    await openApp(page, scene.product().url);
    const bar = page.getByRole('region', { name: 'Selected cards' });
    await titleOf(page, 'Booking confirmation').click({ modifiers: ['Shift'] });
    await expectText(bar, '1 selected');
    await titleOf(page, 'Directions and parking').click({ modifiers: ['Shift'] });
    await expectText(bar, '2 selected');
    await expectCount(inspector(page), 0);
    await bar.getByRole('button', { name: 'Delete' }).click();
    await expectCount(topicCard(page, 'Booking confirmation'), 0);
    await toolbarButton(page, 'Undo: Delete 2 cards').click();
    await titleOf(page, 'Booking confirmation').click({ modifiers: ['Shift'] });
    await bar.getByRole('button', { name: 'Open' }).click();
    await expectText(inspector(page), 'Booking confirmation');
    await inspector(page).getByRole('button', { name: 'Back to the canvas' }).click();
    const card = topicCard(page, 'Booking confirmation');
    await expect.poll(() => card.evaluate((at) => at === document.activeElement), POLL).toBe(true);
  });
});

describe('closing the test call', () => {
  it('ends it, and leaves it in the list of conversations with what was sent', async () => {
    const { page, rows, before } = await openConversations();
    await openTest(page);
    await textConfirmation(testCall(page));
    await testCall(page).getByRole('button', { name: 'Close the test call' }).click();
    await expectCount(testCall(page), 0);
    await expectCount(rows, before + 1);
    await rows.nth(1).click();
    const record = page.getByRole('complementary', { name: 'Conversation' });
    await expectText(record.getByRole('region', { name: 'Messages' }), 'Consent “yes please”');
    await expectText(rows.nth(1), /1 Ended/);
  });

  it('by opening a conversation ends it too', async () => {
    const { page, rows, before } = await openConversations();
    await openTest(page);
    await textConfirmation(testCall(page));
    await testCall(page).getByRole('button', { name: 'Close the test call' }).click();
    await expectCount(rows, before + 1);
    await openTest(page);
    await textConfirmation(testCall(page));
    await rows.nth(1).click();
    await page.getByRole('complementary', { name: 'Conversation' }).waitFor();
    await expectCount(testCall(page), 0);
    await expectCount(rows, before + 2);
    const goingOn = async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      return rows.filter({ hasText: 'Going on' }).count();
    };
    await expect.poll(goingOn, POLL).toBe(0);
  });

  it('shows the SMS that was open before', async () => {
    const page = await openPage('SMS');
    await page.getByRole('gridcell', { name: 'spa_menu', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'SMS template' });
    await panel.waitFor();
    await openTest(page);
    await testCall(page).waitFor();
    await expectCount(panel, 0);
    await testCall(page).getByRole('button', { name: 'Close the test call' }).click();
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Title' }).inputValue(), POLL)
      .toBe('spa_menu');
  });
});

it('the list of messages follows the call beside it; record and call take turns', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await goTo(page, 'Messages');
  await page.getByRole('main', { name: 'Messages' }).waitFor();
  await openTest(page);
  await textConfirmation(testCall(page));
  const rows = page.getByRole('grid', { name: 'Messages' }).locator('tbody tr');
  await expectText(rows.first(), 'reservation_confirmation');
  await expectText(rows.first(), 'Delivered');
  await rows.first().click();
  const record = page.getByRole('complementary', { name: 'Message' });
  await record.waitFor();
  await expectCount(testCall(page), 0);
  await openTest(page);
  await testCall(page).waitFor();
  await expectCount(record, 0);
  await testCall(page).getByRole('button', { name: 'Close the test call' }).click();
  await record.waitFor();
});

it('shows on the SMS page what somebody else has saved', async () => {
  const [ana, ben] = [await openPage('SMS'), await openPage('SMS')];
  const cell = (page: Page, title: string) =>
    page.getByRole('gridcell', { name: title, exact: true });
  await cell(ana, 'late_checkout').click();
  const title = ana.getByRole('textbox', { name: 'Title' });
  await title.fill('staying_longer');
  await title.press('Tab');
  await save(ana);
  await cell(ben, 'staying_longer').waitFor();
  await expectCount(cell(ben, 'late_checkout'), 0);
  await ana.getByRole('button', { name: 'Actions for staying_longer' }).click();
  await ana.getByRole('menuitem', { name: 'Duplicate' }).click();
  await save(ana);
  await cell(ben, 'staying_longer_copy').waitFor();
  await expectDraft(ben, 'all changes saved');
});

function titleOf(page: Page, topic: string): Locator {
  return topicCard(page, topic).getByRole('heading');
}

function nameIn(page: Page): Locator {
  return inspector(page).getByRole('textbox', { name: 'Name', exact: true });
}

function testCall(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Test call' });
}

async function openTest(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^Test/ }).click();
}

/** Calls about a booking and agrees to the text: one message, delivered. */
async function textConfirmation(call: Locator): Promise<void> {
  const say = call.getByRole('textbox', { name: 'Say something as the caller' });
  await say.fill('can you confirm my reservation');
  await say.press('Enter');
  await expectText(call.getByRole('log', { name: 'The call' }), 'offered');
  await say.fill('yes please');
  await say.press('Enter');
  await expectText(call.getByRole('region', { name: "The caller's phone" }), 'delivered');
}

/** The page once its list has been read; `before` counts the head of the table with it. */
async function openConversations() {
  const page = await openPage('Conversations');
  const grid = page.getByRole('grid', { name: 'Conversations' });
  await grid.or(page.getByText('No conversations yet')).waitFor();
  const rows = grid.getByRole('row');
  return { page, rows, before: Math.max(1, await rows.count()) };
}

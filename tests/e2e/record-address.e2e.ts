import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  agreeInTestCall,
  expectCount,
  expectText,
  goTo,
  messageRows,
  openApp,
  openMessages,
  POLL,
} from './builder.ts';
import { sendTexts } from './send-texts.ts';

const scene = useScene();

beforeAll(() => sendTexts(scene.product().url, 3, ['tpl_spa_menu']));

const record = (page: Page) => page.getByRole('complementary', { name: 'Message' });
const conversation = (page: Page) => page.getByRole('complementary', { name: 'Conversation' });

async function expectAddress(page: Page, address: RegExp): Promise<void> {
  await expect.poll(() => page.url(), POLL).toMatch(address);
}

it('a text has an address: a colleague who opens the link that was copied reads it', async () => {
  const page = await newReader();
  await openMessages(page, scene.product().url);
  await messageRows(page).nth(1).click();
  await expectText(record(page), 'spa_menu');
  await expectAddress(page, /#\/projects\/prj_[\w-]+\/messages\/msg_[\w-]+$/);
  const address = page.url();
  await record(page).getByRole('button', { name: 'Copy the link to this message' }).click();
  await page.getByText('Link copied', { exact: true }).first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const colleague = await scene.newPage();
  await colleague.goto(address);
  await expectText(record(colleague), 'spa_menu');
  await expectCount(messageRows(colleague), 3);
  await colleague.reload();
  await expectText(record(colleague), 'spa_menu');
  await record(colleague).getByRole('button', { name: 'Close the message' }).click();
  await expectCount(record(colleague), 0);
  await expectAddress(colleague, /\/messages$/);
  await colleague.goBack();
  await expectText(record(colleague), 'spa_menu');
  await expectAddress(colleague, /\/messages\/msg_[\w-]+$/);
  await colleague.goForward();
  await expectCount(record(colleague), 0);
});

it('what a list is narrowed to stays while one goes from record to record, and back', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  const search = page.getByRole('searchbox', { name: 'Search by title or number' });
  await search.fill('spa');
  await messageRows(page).nth(0).click();
  await record(page).waitFor();
  const first = page.url();
  await messageRows(page).nth(1).click();
  await expect.poll(() => page.url(), POLL).not.toBe(first);
  await page.goBack();
  await expect.poll(() => page.url(), POLL).toBe(first);
  await page.reload();
  await record(page).waitFor();
  await expect.poll(() => search.inputValue(), POLL).toBe('spa');
});

it('a call and its text lead to each other, each by its address', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await agreeInTestCall(page);
  await expectText(page.getByRole('log', { name: 'The call' }), 'sent');
  await goTo(page, 'Conversations');
  await page.getByRole('button', { name: 'Close the test call' }).click();
  await page.getByRole('grid', { name: 'Conversations' }).locator('tbody tr').first().click();
  await expectText(conversation(page), 'Transcript');
  await expectAddress(page, /\/conversations\/cnv_[\w-]+$/);
  const address = page.url();
  await conversation(page).getByRole('button', { name: 'Open the text' }).click();
  await expectText(record(page), 'reservation_confirmation');
  await expectAddress(page, /\/messages\/msg_[\w-]+$/);
  await record(page).getByRole('button', { name: 'Open the conversation' }).click();
  await expect.poll(() => page.url(), POLL).toBe(address);
  const colleague = await scene.newPage();
  await colleague.goto(address);
  await expectText(conversation(colleague), 'Transcript');
  // The other list of the page is no place for the record of this one.
  await page.goBack();
  await record(page).waitFor();
  await page.getByRole('radio', { name: 'Received' }).click();
  await expectCount(record(page), 0);
  await expectAddress(page, /\/messages$/);
  await page.goBack();
  await expectText(record(page), 'reservation_confirmation');
});

it('a link to what is not there says so, and leads to the list', async () => {
  const page = await openMessages(await scene.newPage(), scene.product().url);
  const list = page.url();
  for (const id of ['msg_nobody', 'no%20id%', 'msg_1%2F2']) {
    await page.goto(`${list}/${id}`);
    await expectText(record(page), 'There is no such message in this project.');
    await record(page).getByRole('button', { name: 'Back to the list' }).click();
    await expectCount(record(page), 0);
    await expectAddress(page, /\/messages$/);
    await expectCount(messageRows(page), 4);
  }
  await page.goto(`${list.replace('/messages', '/conversations')}/cnv_nobody`);
  await expectText(conversation(page), 'There is no such conversation in this project.');
  await conversation(page).getByRole('button', { name: 'Back to the list' }).click();
  await expectAddress(page, /\/conversations$/);
});

async function newReader(): Promise<Page> {
  return scene.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
}

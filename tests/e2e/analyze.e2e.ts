import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { agreeInTestCall, expectText, goTo, openApp } from './builder.ts';

const scene = useScene();

const BODY = 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.';

it('a text of a test call is in Messages, in the export and in the figures', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await callAndAgree(page);
  await findInMessages(page);
  await exportAll(page);
  await findInFigures(page);
});

async function callAndAgree(page: Page): Promise<void> {
  await agreeInTestCall(page);
  await expectText(page.getByRole('region', { name: "The caller's phone" }), 'delivered');
  await page.getByRole('button', { name: 'Close the test call' }).click();
}

async function findInMessages(page: Page): Promise<void> {
  await goTo(page, 'Messages');
  const row = page.getByRole('row', { name: /reservation_confirmation/ });
  await expectText(row, 'Delivered');
  await expectText(row, 'test');
  await row.focus();
  await page.keyboard.press('Enter');
  const record = page.getByRole('complementary', { name: 'Message' });
  await expectText(record, BODY);
  await expectText(record, 'Consent “yes please”');
  const life = record.getByRole('list', { name: 'Status, line by line' });
  await expectText(life, /Queued.*Sending.*attempt 1.*Accepted.*Sent.*Delivered/);
  await expectText(record.getByRole('list', { name: 'Attempts' }), '1. accepted');
  await record.getByRole('button', { name: 'Open the conversation' }).click();
  const conversation = page.getByRole('complementary', { name: 'Conversation' });
  await expectText(conversation, 'Can you confirm my booking?');
  await expectText(conversation.getByRole('list', { name: 'Attempts' }), '1. accepted');
}

async function exportAll(page: Page): Promise<void> {
  await goTo(page, 'Messages');
  await page.getByRole('row', { name: /reservation_confirmation/ }).waitFor();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/^messages-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  // Excel on Windows takes a file without it for something else than UTF-8.
  expect(lines[0]).toMatch(/^\uFEFFid,/);
  expect(lines[1]).toContain(`,"${BODY}",`);
  expect(lines[1]).toContain(',delivered,');
}

async function findInFigures(page: Page): Promise<void> {
  await goTo(page, 'Dashboard');
  // A test call is no caller's.
  await expectText(page.getByRole('main'), 'No caller was texted on these days');
  await page.getByRole('button', { name: 'Show tests too' }).click();
  await expectText(page.getByLabel('Figures'), /Sent 1 .*Delivered 1 .*Delivery rate 100%/);
  const funnel = page.getByRole('region', { name: 'From topic to text' });
  await funnel.getByRole('radio', { name: 'Table' }).click();
  await expectText(
    funnel,
    /Matched 1 .*Offered 1 100% Agreed 1 100% Queued 1 100% Delivered 1 100%/,
  );
  await expectText(
    page.getByRole('region', { name: 'Broken down' }),
    'reservation_confirmation 1 1 0',
  );
}

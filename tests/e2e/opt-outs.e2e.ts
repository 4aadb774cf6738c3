import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { useScene } from './browser.ts';
import { agreeInTestCall, expectText, goTo, openApp } from './builder.ts';

const scene = useScene();

it('a STOP of a test call is in the list with its words, and what was added by hand can be removed', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await stopByText(page);
  await findByMessage(page);
  await addAndRemove(page);
});

/** Agrees to a text, and answers it with STOP; what the next call would text is suppressed. */
async function stopByText(page: Page): Promise<void> {
  await callAndAgree(page, 'on its way');
  const phone = page.getByRole('region', { name: "The caller's phone" });
  await expectText(phone, 'delivered');
  const reply = phone.getByRole('textbox', { name: 'Reply to the text' });
  await reply.fill('Stop');
  await reply.press('Enter');
  await expectText(phone, 'no more texts');
  await page.getByRole('button', { name: 'Close the test call' }).click();
  await callAndAgree(page, 'has opted out of our texts');
  await page.getByRole('button', { name: 'Close the test call' }).click();
}

async function callAndAgree(page: Page, answer: string): Promise<void> {
  await agreeInTestCall(page);
  await expectText(page.getByRole('log', { name: 'The call' }), answer);
}

/** From the text that was suppressed to the opt-out, and on to the text that was answered. */
async function findByMessage(page: Page): Promise<void> {
  await goTo(page, 'Messages');
  await page.getByRole('row', { name: /Suppressed/ }).click();
  await page.getByRole('button', { name: /^Opted out on .* by texting “Stop”$/ }).click();
  await expectText(page.getByRole('row', { name: /Texted “Stop”/ }), 'Simulator');
  const record = page.getByRole('complementary', { name: 'Opt-out' });
  await expectText(record, 'Opted out by text “Stop”');
  await record.getByRole('button', { name: 'reservation_confirmation' }).click();
  await expectText(page.getByRole('complementary', { name: 'Message' }), 'Delivered');
}

async function addAndRemove(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Opt-outs' }).click();
  await page.getByRole('button', { name: 'Add by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an opt-out by hand' });
  await dialog.getByRole('textbox', { name: 'Their number' }).fill('+1 (555) 010-0177');
  await dialog.getByRole('textbox', { name: 'How you know' }).fill('Told us on the phone');
  await dialog.getByRole('button', { name: 'Add opt-out' }).click();
  const row = page.getByRole('row', { name: /\+1 555 010 0177/ });
  await expectText(row, 'By hand: Told us on the phone');
  await row.click();
  await page.getByRole('button', { name: 'Remove' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('textbox', { name: 'Why it is removed' }).fill('Wrong number');
  await question.getByRole('button', { name: 'Remove' }).click();
  await row.waitFor({ state: 'detached' });
  await findEnded(page);
  // The address alone leads here.
  await page.reload();
  await page.getByRole('row', { name: /Texted “Stop”/ }).waitFor();
}

/** What was removed is under 'Ended', which Back and a reload find again, with its filters. */
async function findEnded(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Ended' }).click();
  await page.getByRole('combobox', { name: 'Sender' }).click();
  await page.getByRole('option', { name: 'Every sender', exact: true }).click();
  const ended = page.getByRole('row', { name: /Removed by .*: Wrong number/ });
  await ended.waitFor();
  await page.reload();
  await ended.waitFor();
  await expectText(page.getByRole('combobox', { name: 'Sender' }), 'Every sender');
  await goTo(page, 'Dashboard');
  await page.goBack();
  await ended.waitFor();
  await page.getByRole('radio', { name: 'In force' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  // What the list shows is what is kept for a reload.
  await page.getByRole('row', { name: /Texted “Stop”/ }).waitFor();
}

import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { useScene } from './browser.ts';
import { agreeInTestCall, expectCount, expectText, goTo, openApp } from './builder.ts';

const scene = useScene();

it('HELP, a question and STOP of a test call are among the received texts with their answers', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await goTo(page, 'Messages');
  await page.getByRole('radio', { name: 'Received' }).click();
  await expectText(page.getByRole('main'), 'Nothing has come in yet');
  await replyInTestCall(page);
  await lookAtThem(page);
  await findThemAgain(page);
  await goOnFromThem(page);
});

/** Agrees to a text, and answers it three times. */
async function replyInTestCall(page: Page): Promise<void> {
  await agreeInTestCall(page);
  const phone = page.getByRole('region', { name: "The caller's phone" });
  await expectText(phone, 'delivered');
  const reply = phone.getByRole('textbox', { name: 'Reply to the text' });
  for (const [words, answer] of [
    ['Help', 'we text only what you ask for'],
    ['Where can I park?', 'thirty spaces under the hotel'],
    ['Stop', 'no more texts'],
  ] as const) {
    await reply.fill(words);
    await reply.press('Enter');
    await expectText(phone, answer);
  }
  await page.getByRole('button', { name: 'Close the test call' }).click();
}

async function lookAtThem(page: Page): Promise<void> {
  await goTo(page, 'Messages');
  await page.getByRole('radio', { name: 'Received' }).click();
  await expectText(page.getByRole('row', { name: /Help HELP/ }), 'we text only what you ask for');
  await expectText(page.getByRole('row', { name: /Where can I park/ }), 'In the conversation');
  await page.getByRole('row', { name: /Stop STOP/ }).click();
  const record = page.getByRole('complementary', { name: 'Text' });
  await expectText(record, 'you will get no more texts from this number');
  await expectText(record, 'Texted back to the phone of the test call.');
  // What they got last is the answer to their question.
  await expectText(record, 'After Reply');
}

/** A filter, the list and the open record are there again after a reload, and with Back. */
async function findThemAgain(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Taken as' }).click();
  await page.getByRole('option', { name: 'STOP' }).click();
  const rows = page.getByRole('grid', { name: 'Texts that came in' }).getByRole('row');
  await expectCount(rows, 2);
  const sender = page.getByRole('combobox', { name: 'Sender' });
  await sender.click();
  await page.getByRole('option', { name: /^Simulator/ }).click();
  await page.getByRole('searchbox', { name: 'Search by number' }).fill('0142');
  await expectCount(rows, 2);
  const record = page.getByRole('complementary', { name: 'Text' });
  await page.reload();
  await expectCount(rows, 2);
  await expectText(sender, 'Simulator');
  await expectText(record, 'you will get no more texts from this number');
  await goTo(page, 'Dashboard');
  await page.goBack();
  await expectCount(rows, 2);
}

/** To the opt-out, and to the call in whose record the keywords stand too. */
async function goOnFromThem(page: Page): Promise<void> {
  const record = page.getByRole('complementary', { name: 'Text' });
  await record.getByRole('button', { name: /^Opted out on .* by texting “Stop”$/ }).click();
  await expectText(page.getByRole('complementary', { name: 'Opt-out' }), '“Stop”');
  await page.goBack();
  await record.getByRole('button', { name: 'Open the conversation' }).click();
  const conversation = page.getByRole('complementary', { name: 'Conversation' });
  await expectText(conversation, /Texted back STOP/);
}

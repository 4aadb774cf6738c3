import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  actionCards,
  dragOnto,
  expectCount,
  expectDraft,
  expectText,
  inspector,
  openApp,
  paletteItem,
  pickFromInsertMenu,
  save,
  topicCard,
} from './builder.ts';

const scene = useScene();

const TOPIC = 'Anniversary stays';
const QUERIES = [
  'We are celebrating our wedding anniversary with you',
  'Do you have something special for an anniversary?',
  'It is our anniversary weekend, is everything arranged?',
];
const CONTENT = 'Congratulations! Everything is arranged for your anniversary.';
const PROMPT_START =
  'After the user confirms that they would like to receive an SMS message with further details, call ';
const PROMPT_END = ' to send the SMS out.';
const BODY = 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.';

it('a newcomer makes a topic, drags an SMS onto it, publishes, calls and gets the text', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await makeTopic(page);
  await addSms(page);
  await publish(page);
  await callOnSandbox(page);
  await findInConversations(page);
});

async function makeTopic(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add topic' }).click();
  const panel = inspector(page);
  const name = panel.getByRole('textbox', { name: 'Name', exact: true });
  await name.waitFor();
  // It is selected, so that what one types takes its place.
  await page.keyboard.type(TOPIC);
  await expect.poll(() => name.inputValue()).toBe(TOPIC);
  await panel.getByRole('textbox', { name: 'What the agent says' }).click();
  await page.keyboard.type(CONTENT);
  await panel.getByRole('textbox', { name: 'New example query' }).click();
  for (const query of QUERIES) {
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
  }
  await expectText(topicCard(page, TOPIC), '3 example queries');
  await expectText(topicCard(page, TOPIC), 'Congratulations!');
}

async function addSms(page: Page): Promise<void> {
  const before = await actionCards(page).count();
  await dragOnto(page, paletteItem(page, 'Send SMS'), topicCard(page, TOPIC));
  await expectCount(actionCards(page), before + 1);
  const panel = inspector(page);
  await expectText(panel, `on ${TOPIC}`);
  const prompt = panel.getByRole('textbox', { name: 'Prompt' });
  await expect.poll(() => prompt.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type(PROMPT_START);
  await pickFromInsertMenu(page, 'reservation_confirmation');
  await page.keyboard.type(PROMPT_END);
  // A screen reader hears what kind of chip it is.
  await expectText(prompt, `${PROMPT_START}SMS reservation_confirmation${PROMPT_END}`);
  await expectText(panel, BODY);
}

async function publish(page: Page): Promise<void> {
  await expectDraft(page, 'unsaved');
  await save(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name: 'Publish' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Anniversary stays');
  for (const warning of await dialog.getByRole('checkbox').all()) await warning.check();
  await button.click();
  await expectText(dialog, 'Release 1 is in Sandbox');
  await dialog.getByRole('button', { name: 'Test it' }).click();
}

async function callOnSandbox(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Test call' });
  await panel.getByRole('button', { name: 'Settings of the test call' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings of the test call' });
  await settings.getByRole('combobox', { name: 'Release' }).click();
  await page.getByRole('option', { name: 'Sandbox' }).click();
  await settings.getByRole('button', { name: 'Start a new call' }).click();
  await expectText(panel, 'Sandbox · Harbour London');
  const say = panel.getByRole('textbox', { name: 'Say something as the caller' });
  await say.fill('We are celebrating our wedding anniversary with you');
  await say.press('Enter');
  const call = panel.getByRole('log', { name: 'The call' });
  await expectText(call, CONTENT);
  await expectText(call, 'offered');
  await say.fill('yes please');
  await say.press('Enter');
  const phone = panel.getByRole('region', { name: "The caller's phone" });
  await expectText(phone, BODY);
  await expectText(phone, 'delivered');
  await expectText(call, 'agreed with “yes please”');
}

async function findInConversations(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Conversations' }).click();
  // Beside the test panel there is no room for the release; the call before has ended.
  await page.getByRole('row', { name: /Going on/ }).click();
  const record = page.getByRole('complementary', { name: 'Conversation' });
  const messages = record.getByRole('region', { name: 'Messages' });
  await expectText(messages, BODY);
  await expectText(messages, /delivered/i);
  await expectText(messages, 'Consent “yes please”');
  await expectText(record.getByRole('region', { name: 'Transcript' }), QUERIES[0] ?? '');
}

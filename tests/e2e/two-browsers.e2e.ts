import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import {
  expectCount,
  expectDraft,
  expectText,
  inspector,
  openApp,
  rename,
  save,
  select,
  topicCard,
} from './builder.ts';

const scene = useScene();

async function openTwice(): Promise<[Page, Page]> {
  const [ana, ben] = [await scene.newPage(), await scene.newPage()];
  await Promise.all([ana, ben].map((page) => openApp(page, scene.product().url)));
  return [ana, ben];
}

it('merges two people saving different fields of a topic, live', async () => {
  const [ana, ben] = await openTwice();
  await select(topicCard(ana, 'Spa and wellness'));
  await select(topicCard(ben, 'Spa and wellness'));
  await rename(ana, 'Spa and pool');
  await ben.getByRole('textbox', { name: 'New example query' }).fill('Is the pool heated?');
  await ben.keyboard.press('Enter');
  await save(ana);
  // Ben sees it at once, with his own change still unsaved.
  await topicCard(ben, 'Spa and pool').waitFor();
  await expectDraft(ben, '1 unsaved change');
  await save(ben);
  await expectText(topicCard(ana, 'Spa and pool'), '6 example queries');
  await expectDraft(ana, 'all changes saved');
});

it('asks where two people changed the same field, and loses neither text', async () => {
  const [ana, ben] = await openTwice();
  await select(topicCard(ana, 'Late check-out'));
  await select(topicCard(ben, 'Late check-out'));
  await rename(ana, 'Staying longer');
  await rename(ben, 'Leaving late');
  await save(ana);
  await ben.keyboard.press('ControlOrMeta+s');
  const merge = ben.getByRole('dialog', { name: 'Somebody else changed this too' });
  await expectText(merge.getByRole('region', { name: 'Mine' }), 'Leaving late');
  await expectText(merge.getByRole('region', { name: 'Theirs' }), 'Staying longer');

  await merge.getByRole('button', { name: 'Decide later' }).click();
  await expectDraft(ben, '1');
  expect(
    await inspector(ben).getByRole('textbox', { name: 'Name', exact: true }).inputValue(),
  ).toBe('Leaving late');
  expect(await topicCard(ana, 'Staying longer').count()).toBe(1);

  await ben.keyboard.press('ControlOrMeta+s');
  await merge.getByRole('radio', { name: 'Take theirs' }).click();
  await merge.getByRole('radio', { name: 'Keep mine' }).click();
  await merge.getByRole('button', { name: 'Save' }).click();
  await expectDraft(ben, 'all changes saved');
  await topicCard(ana, 'Leaving late').waitFor();
  await expectCount(topicCard(ana, 'Staying longer'), 0);
});

it('takes theirs where one says so', async () => {
  const [ana, ben] = await openTwice();
  await select(topicCard(ana, 'Directions and parking'));
  await select(topicCard(ben, 'Directions and parking'));
  await rename(ana, 'The way here');
  await rename(ben, 'Where to park');
  await save(ana);
  await ben.keyboard.press('ControlOrMeta+s');
  const merge = ben.getByRole('dialog', { name: 'Somebody else changed this too' });
  await merge.getByRole('radio', { name: 'Take theirs' }).click();
  await merge.getByRole('button', { name: 'Save' }).click();
  await expectDraft(ben, 'all changes saved');
  await topicCard(ben, 'The way here').waitFor();
});

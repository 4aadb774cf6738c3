import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import type { AppRouter } from '../../server/app-router.ts';
import { useScene } from './browser.ts';
import {
  expectCount,
  expectDraft,
  expectText,
  goTo,
  inspector,
  openApp,
  rename,
  topicCard,
} from './builder.ts';

const scene = useScene();
const SAVE = '**/trpc/drafts.save**';

it('writes a save once when the server dies between writing and answering', async () => {
  const page = await openWithTopic('Gift vouchers');
  await killAround(page, async (route) => {
    // The server has written it; its answer never comes.
    await route.fetch();
  });
  await page.getByText('Not saved: The server did not answer.').waitFor();
  await expectDraft(page, 'not saved yet');
  await topicCard(page, 'Gift vouchers').waitFor();
  await scene.product().start();
  await page.getByRole('button', { name: 'Save again' }).click();
  await expectDraft(page, 'all changes saved');
  expect(await savedTopics('Gift vouchers')).toEqual({ topics: 1, changes: 1 });
});

it('loses nothing when the server dies before it writes', async () => {
  const page = await openWithTopic('Lost property');
  await killAround(page, async () => undefined);
  await expectDraft(page, 'not saved yet');
  await scene.product().start();
  await page.getByRole('button', { name: 'Save again' }).click();
  await expectDraft(page, 'all changes saved');
  expect(await savedTopics('Lost property')).toEqual({ topics: 1, changes: 1 });
});

it('sends it again by itself after a reload', async () => {
  const page = await openWithTopic('Taxi');
  await killAround(page, async (route) => {
    await route.fetch();
  });
  await expectDraft(page, 'not saved yet');
  await scene.product().start();
  await page.reload();
  await expectDraft(page, 'all changes saved');
  expect(await savedTopics('Taxi')).toEqual({ topics: 1, changes: 1 });
});

it('says that a test may have been sent when no answer comes, and sends it once', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await goTo(page, 'SMS');
  await page.getByRole('gridcell', { name: 'spa_menu', exact: true }).click();
  await page.getByRole('button', { name: 'Send a test…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send a test of spa_menu' });
  await dialog.getByRole('textbox', { name: 'Send it to' }).fill('+15550100199');
  // The server has taken it; its answer never comes.
  await page.route('**/trpc/templates.sendTest**', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
    await page.unroute('**/trpc/templates.sendTest**');
  });
  await dialog.getByRole('button', { name: 'Send' }).click();
  const said = dialog.getByRole('status').filter({ hasText: 'We did not hear back' });
  await expectText(said, 'The text to +1 555 010 0199 may have been sent');
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await expectText(dialog.getByRole('region', { name: 'What became of it' }), 'Delivered');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await goTo(page, 'Messages');
  await page.getByRole('gridcell', { name: 'spa_menu', exact: true }).waitFor();
  await expectCount(page.getByRole('gridcell', { name: 'spa_menu', exact: true }), 1);
});

async function openWithTopic(name: string): Promise<Page> {
  const page = await scene.newPage();
  // The feed would tell that the save was written; here nothing does but the answer.
  await page.route('**/trpc/drafts.feed**', (route) => route.abort());
  await openApp(page, scene.product().url);
  await page.getByRole('button', { name: 'Add topic' }).click();
  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).waitFor();
  await rename(page, name);
  return page;
}

/** Saves; the server is killed once `before` has had the request, and no answer gets through. */
async function killAround(page: Page, before: (route: Route) => Promise<void>): Promise<void> {
  await page.route(SAVE, async (route) => {
    await before(route);
    await scene.product().kill();
    await route.abort('connectionreset');
    await page.unroute(SAVE);
  });
  await page.keyboard.press('ControlOrMeta+s');
}

/** How often the topic is in the saved draft, and in how many saves it came. */
async function savedTopics(name: string): Promise<{ topics: number; changes: number }> {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${scene.product().url}/trpc` })],
  });
  const [project] = (await client.projects.list.query()).projects;
  if (!project) throw new Error('no project');
  const projectId = project.id;
  const { records } = await client.drafts.get.query({ projectId });
  const { changes } = await client.drafts.history.query({ projectId });
  return {
    topics: records.filter((record) => record.kind === 'topic' && record.name === name).length,
    changes: changes.filter(({ names }) => names.includes(`topic “${name}”`)).length,
  };
}

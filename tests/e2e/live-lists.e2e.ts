import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  type ConversationId,
  conversationIdSchema,
  type MessageId,
  type ProjectId,
} from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { templateSchema } from '../../core/records/template.ts';
import type { AppRouter } from '../../server/app-router.ts';
import { useScene } from './browser.ts';
import {
  expectCount,
  expectText,
  goTo,
  messageRows,
  openApp,
  openMessages,
  POLL,
} from './builder.ts';
import { sendTexts } from './send-texts.ts';

/** A list is as the server has it while it is looked at: nobody presses Refresh here. */
const scene = useScene();
const SPA = 'tpl_spa_menu';
const LATE = 'tpl_late_checkout';

let server: Server;

beforeAll(async () => {
  server = await callInLive();
});

it('shows what is sent meanwhile, while nobody reads in it', async () => {
  await sendTexts(scene.product().url, 1, [LATE]);
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await expectText(messageRows(page).first(), 'late_checkout');
  await sendTexts(scene.product().url, 1, [SPA]);
  await expectText(messageRows(page).first(), /spa_menu.*Delivered/);
  await expectCount(newOnes(page), 0);
});

it('says that there are new ones, and moves nothing, while somebody reads', async () => {
  await sendTexts(scene.product().url, 1, [LATE]);
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await expectText(messageRows(page).first(), 'late_checkout');
  await messageRows(page).first().focus();
  await sendTexts(scene.product().url, 2, [SPA]);
  await expectText(newOnes(page), '2 new');
  await expectText(messageRows(page).first(), 'late_checkout');
  await newOnes(page).press('Enter');
  await expectText(messageRows(page).first(), 'spa_menu');
  await expectText(messageRows(page).nth(2), 'late_checkout');
  await expectCount(newOnes(page), 0);
  const main = page.getByRole('main', { name: 'Messages' });
  await expect.poll(() => main.evaluate((at) => at === document.activeElement), POLL).toBe(true);
});

it('shows how each text fares, also far down, and in its record', async () => {
  const [oldest, second] = [await server.textThatWaits(), await server.textThatWaits()];
  await sendTexts(scene.product().url, 60, [SPA]);
  const page = await openMessages(await scene.newPage(), scene.product().url);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  const waiting = messageRows(page).filter({ hasText: 'Queued' });
  await expectCount(waiting, 2);
  await waiting.last().click();
  const record = page.getByRole('complementary', { name: 'Message' });
  await expectText(record, 'Queued');
  await server.cancel(oldest);
  await expectText(record, 'Canceled');
  await expectCount(waiting, 1);
  await server.cancel(second);
  await expectCount(waiting, 0);
  await expectCount(messageRows(page).filter({ hasText: 'Canceled' }), 2);
});

it('shows that a call has ended, also far down, while somebody reads', async () => {
  const oldest = await server.call();
  for (let n = 0; n < 60; n += 1) await server.call();
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await goTo(page, 'Conversations');
  const rows = page.getByRole('grid', { name: 'Conversations' }).locator('tbody tr');
  await expectCount(rows, 50);
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expectText(rows.nth(60), 'Going on');
  await rows.first().focus();
  await server.end(oldest);
  await expectText(rows.nth(60), 'Ended');
});

it('asks for nothing in a tab that nobody sees, and at once when somebody comes back', async () => {
  const page = await scene.newPage();
  await page.clock.install();
  await openApp(page, scene.product().url);
  await goTo(page, 'Messages');
  await messageRows(page).first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/trpc/messages.')) asked.push(request.url());
  });
  await page.clock.fastForward(60_000);
  await expect.poll(() => asked.length, POLL).toBeGreaterThan(0);
  await turn(page, 'hidden');
  const before = asked.length;
  await page.clock.fastForward(600_000);
  await expectText(messageRows(page).first(), /./);
  expect(asked).toHaveLength(before);
  await turn(page, 'visible');
  await expect.poll(() => asked.length, POLL).toBeGreaterThan(before);
});

/** As the browser does when the tab goes into the background, or comes back. */
async function turn(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

function newOnes(page: Page): Locator {
  return page.getByRole('button', { name: /^\d+ new/ });
}

interface Server {
  /** Agreed to in Live, where no account is connected. */
  textThatWaits(): Promise<MessageId>;
  cancel(messageId: MessageId): Promise<unknown>;
  /** In Sandbox, where the caller has said nothing yet. */
  call(): Promise<ConversationId>;
  end(conversationId: ConversationId): Promise<unknown>;
}

/** The first project, deployed to Live. */
async function callInLive(): Promise<Server> {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${scene.product().url}/trpc` })],
  });
  const [project] = (await client.projects.list.query()).projects;
  if (!project) throw new Error('no project');
  const projectId: ProjectId = project.id;
  const accept = { projectId, acceptedWarnings: [], acceptAllWarnings: true };
  await setLiveSenders();
  await client.releases.publish.mutate({ ...accept, note: '' });
  for (const to of ['pre-release', 'live'] as const) {
    await client.deployments.promote.mutate({ ...accept, to });
  }
  return {
    async textThatWaits() {
      const { conversationId } = await client.conversations.start.mutate({
        projectId,
        environment: 'live',
        channel: 'api',
        caller: '+447700900123',
        entities: { customer_name: 'Ana', booking_date: 'Fri 4 Dec' },
      });
      const say = (text: string) =>
        client.conversations.say.mutate({ projectId, conversationId, text });
      await say('can you confirm my reservation');
      const [message] = (await say('yes please')).messages;
      if (!message) throw new Error('no text was queued');
      return message.id;
    },
    cancel: (messageId) => client.messages.cancel.mutate({ projectId, messageId }),
    async call() {
      const place = { projectId, environment: 'sandbox', channel: 'api' } as const;
      return conversationIdSchema.parse(
        (await client.conversations.start.mutate(place)).conversationId,
      );
    },
    end: (conversationId) => client.conversations.end.mutate({ projectId, conversationId }),
  };

  async function setLiveSenders(): Promise<void> {
    const { records } = await client.drafts.get.query({ projectId });
    const templates = records
      .filter((record) => record.kind === 'template')
      .map((record) => templateSchema.parse(record));
    const sender = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
    const put = templates.map((one) => ({ ...one, senders: { ...one.senders, live: sender } }));
    await client.drafts.save.mutate({
      projectId,
      changeId: 'chg_live_senders',
      change: { put, remove: [] },
      base: Object.fromEntries(templates.map((one) => [one.id, one.rev])),
    });
  }
}

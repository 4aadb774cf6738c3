import { it } from 'vitest';
import { useScene } from './browser.ts';
import { codeOf, expectText, goTo, openApp } from './builder.ts';

const scene = useScene();

it('opens a page for the first time while the server is away, and fills it once it is back', async () => {
  const page = await scene.newPage();
  const loaded = codeOf(page, /assets\/messages-page/);
  await openApp(page, scene.product().url);
  await loaded;
  await scene.product().kill();
  await goTo(page, 'Messages');
  await page.getByRole('heading', { name: 'Messages', level: 1 }).waitFor();
  await expectText(page.getByRole('main'), 'The server did not answer');
  await scene.product().start();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expectText(page.getByRole('main'), 'No messages yet');
});

it('keeps the frame where the code of a page does not load, and says so', async () => {
  const page = await scene.newPage();
  await page.route(/assets\/deploy-page/, (route) => route.abort());
  await openApp(page, scene.product().url);
  await goTo(page, 'Deploy');
  await page.getByRole('alert').getByText('This screen did not load').waitFor();
  await goTo(page, 'SMS');
  await page.getByRole('heading', { name: 'SMS', level: 1 }).waitFor();
  await page.unroute(/assets\/deploy-page/);
  await goTo(page, 'Deploy');
  await page.getByRole('alert').getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { name: 'Deploy', level: 1 }).waitFor();
});

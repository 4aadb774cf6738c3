import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useScene } from './browser.ts';
import { expectCount, expectText, openApp, topicCard } from './builder.ts';

const scene = useScene();

/** A project as PolyAI's agent studio writes it, in the small. */
const FILES = {
  'project.yaml': 'project_name: Elm Street Clinic\nregion: uk-1\nproject_id: P-1\n',
  'config/sms_templates.yaml': `sms_templates:
  - name: directions
    text: 'Find us: \${variant_map_link}'
    env_phone_numbers: { sandbox: '', pre_release: '', live: '+15550100112' }
`,
  'config/variant_attributes.yaml': `variants:
  - { name: Elm Street, is_default: true }
attributes:
  - name: map_link
    values: { Elm Street: example.org/elm }
`,
  'topics/where.yaml': `name: Where we are
enabled: true
actions: |-
  If they want it in writing, use {{fn:start_send_sms}} with sms_id="directions".
content: We are on Elm Street.
example_queries: [Where are you?, How do I get to you?, What is your address?]
`,
  'topics/hours.yaml': `name: Opening hours
enabled: true
actions: ''
content: We are open from 8 to 6.
example_queries: [When are you open?, What are your hours?, Are you open on Saturday?]
`,
};

it('imports a zip from the project menu, reports on it, and exports it again', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await importZip(page, 'clinic.zip', zipOf(FILES));
  const report = page.getByRole('dialog', { name: 'Imported' });
  await expectText(report, 'Topics 2 SMS 1 SMS actions 1');
  await expectText(report, 'Where we are');
  await report.getByRole('button', { name: 'Open it' }).click();
  await topicCard(page, 'Where we are').waitFor();
  await topicCard(page, 'Opening hours').waitFor();
  await expectText(page.locator('.react-flow__node-action'), 'directions');

  const download = page.waitForEvent('download');
  await openMenu(page, 'Export this project');
  const exported = unzipSync(readFileSync(await (await download).path()));
  const texts = Object.values(exported).map((bytes) => new TextDecoder().decode(bytes));
  expect(Object.keys(exported).some((path) => path.endsWith('sms_templates.yaml'))).toBe(true);
  expect(texts.join('\n')).toContain('We are open from 8 to 6.');
  expect(texts.join('\n')).toContain('${variant_map_link}');
});

it('says in words why a file is no project', async () => {
  const page = await scene.newPage();
  await openApp(page, scene.product().url);
  await importZip(page, 'holiday.zip', strToU8('This is no zip at all.'));
  const dialog = page.getByRole('dialog', { name: 'Import a project' });
  await expectText(dialog.getByRole('alert'), /Nothing was imported/);
  await page.keyboard.press('Escape');
  await expectCount(dialog, 0);
});

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => [`clinic/${path}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries));
}

async function importZip(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await openMenu(page, 'Import a project');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a ZIP file' }).click();
  const buffer = Buffer.from(bytes);
  await (await chosen).setFiles({ name, mimeType: 'application/zip', buffer });
}

async function openMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: /project menu/ }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

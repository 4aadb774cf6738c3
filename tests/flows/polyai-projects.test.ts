import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId, VariantId } from '../../core/ids.ts';
import { createDraft, type Draft, recordsOf } from '../../core/records/draft.ts';
import { recordSchema } from '../../core/records/record.ts';
import type { Topic } from '../../core/records/topic.ts';
import { CLINIC } from '../../server/polyai/fixtures.ts';
import { readFolder } from '../../server/polyai/read-folder.ts';
import { startTestServer, type TestServer } from '../server.ts';

const DATA = join(import.meta.dirname, '../../../shared/data/polyai');
const hasData = existsSync(DATA);
const projects = hasData ? readdirSync(DATA).toSorted() : ['a project'];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** A zip as a person makes it: the folder itself is in it. */
function zipOf(files: ReadonlyMap<string, string>): string {
  const entries = [...files].map(([path, text]) => [`project/${path}`, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries))).toString('base64');
}

async function importAndPublish(files: ReadonlyMap<string, string>): Promise<ProjectId> {
  const { projectId } = await server.client.projects.import.mutate({ zipBase64: zipOf(files) });
  const answer = await server.client.releases.publish.mutate({
    projectId,
    acceptAllWarnings: true,
  });
  expect(answer).toMatchObject({ published: true });
  return projectId;
}

async function readDraft(projectId: ProjectId): Promise<Draft> {
  const { records } = await server.client.drafts.get.query({ projectId });
  return createDraft(records.map((record) => recordSchema.parse(record)));
}

interface Place {
  readonly topic: Topic;
  readonly variantId: VariantId | null;
}

/** Every enabled topic with an SMS action, at every variant. */
function placesOf(draft: Draft): Place[] {
  const variants = recordsOf(draft, 'variant').map((variant) => variant.id);
  const sends = new Set(
    recordsOf(draft, 'link')
      .filter((link) =>
        recordsOf(draft, 'action').some((a) => a.id === link.to && a.type === 'sms'),
      )
      .map((link) => link.from),
  );
  return recordsOf(draft, 'topic')
    .filter((topic) => topic.enabled && sends.has(topic.id))
    .flatMap((topic) =>
      (variants.length > 0 ? variants : [null]).map((variantId) => ({ topic, variantId })),
    );
}

async function call(projectId: ProjectId, { topic, variantId }: Place, answer: string) {
  const { client } = server;
  const { conversationId } = await client.conversations.start.mutate({
    projectId,
    environment: 'sandbox',
    variantId,
    caller: '+15550100199',
    entities: { visit_date: 'Friday' },
    variables: { visit_code: 'E-7' },
  });
  for (const text of [topic.exampleQueries[0] ?? '', answer]) {
    await client.conversations.say.mutate({ projectId, conversationId, text });
  }
  return client.conversations.get.query({ projectId, conversationId });
}

/** The body as the caller of that variant has to get it, filled in by hand. */
function expectedBody(draft: Draft, title: string, variantId: VariantId | null): string {
  const template = recordsOf(draft, 'template').find((one) => one.title === title);
  const variant = recordsOf(draft, 'variant').find((one) => one.id === variantId);
  let body = template?.body ?? '';
  for (const { id, name } of recordsOf(draft, 'attribute')) {
    const value = variant?.values[id] ?? '';
    for (const token of [`\${variant_${name}}`, `\${${name}}`, `{{attr:${name}}}`]) {
      body = body.replaceAll(token, value);
    }
  }
  return body.replaceAll('{{entity:visit_date}}', 'Friday').replaceAll('$visit_code', 'E-7');
}

async function callEverywhere(files: ReadonlyMap<string, string>): Promise<void> {
  const projectId = await importAndPublish(files);
  const draft = await readDraft(projectId);
  const places = placesOf(draft);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    const agreed = await call(projectId, place, 'yes please');
    expect(agreed.messages, place.topic.name).toHaveLength(1);
    const [message] = agreed.messages;
    const expected = expectedBody(draft, message?.title ?? '', place.variantId);
    expect(message?.body, place.topic.name).toBe(expected);
    expect(expected).not.toBe('');
    const declined = await call(projectId, place, 'no thanks');
    expect(declined.messages, place.topic.name).toEqual([]);
  }
}

describe.skipIf(!hasData).each(projects)('%s (needs ../shared/data)', (name) => {
  it('texts a caller who agrees, at each topic and variant, and nobody else', async () => {
    const { files } = await readFolder(join(DATA, name));
    await callEverywhere(files);
  });
});

describe('a project in another hand', () => {
  it('texts a caller who agrees, at each topic and variant, and nobody else', async () => {
    await callEverywhere(new Map(Object.entries(CLINIC)));
  });

  it('is the same after export and import through the API', async () => {
    const { client } = server;
    const first = await client.projects.import.mutate({
      zipBase64: zipOf(new Map(Object.entries(CLINIC))),
    });
    const { zipBase64, fileName } = await client.projects.export.query(first);
    expect(fileName).toBe('elm-street-clinic.zip');
    const second = await client.projects.import.mutate({ zipBase64 });
    const [before, after] = await Promise.all(
      [first, second].map(({ projectId }) => client.drafts.get.query({ projectId })),
    );
    const sorted = (view: typeof before) =>
      view?.records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
    expect(sorted(after)).toEqual(sorted(before));
  });

  it('goes into a project that exists without removing anything', async () => {
    const { client } = server;
    const { projectId } = await client.projects.create.mutate({ name: 'Hotel', from: 'demo' });
    const before = await readDraft(projectId);
    const zipBase64 = zipOf(new Map(Object.entries(CLINIC)));
    await client.projects.import.mutate({ projectId, zipBase64 });
    const once = await readDraft(projectId);
    expect(recordsOf(once, 'topic')).toHaveLength(12 + 8);
    for (const record of before.values()) expect(once.get(record.id)).toBeDefined();
    await client.projects.import.mutate({ projectId, zipBase64 });
    expect((await readDraft(projectId)).size).toBe(once.size);
    expect((await client.projects.get.query({ projectId })).name).toBe('Hotel');
  });
});

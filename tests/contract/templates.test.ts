import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '../../core/ids.ts';
import type { Template } from '../../core/records/template.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let projectId: ProjectId;

beforeAll(async () => {
  server = await startTestServer();
  ({ projectId } = await server.client.projects.create.mutate({ name: 'Demo', from: 'demo' }));
});
afterAll(() => server.close());

async function templates(): Promise<Template[]> {
  const { records } = await server.client.drafts.get.query({ projectId });
  return records.filter((record) => record.kind === 'template');
}

async function templateCalled(title: string): Promise<Template> {
  const found = (await templates()).find((template) => template.title === title);
  if (!found) throw new Error(`no template ${title}`);
  return found;
}

describe('templates', () => {
  it('says which actions send one, and which topics lead there', async () => {
    const { id } = await templateCalled('reservation_confirmation');
    const used = await server.client.templates.whereUsed.query({ projectId, templateId: id });
    expect(used.actions).toMatchObject([{ title: 'Send SMS' }]);
    expect(used.topics).toHaveLength(1);
  });

  it('says which one a translation is sent instead of', async () => {
    const spanish = await templateCalled('directions_es');
    const used = (templateId: string) =>
      server.client.templates.whereUsed.query({ projectId, templateId });
    expect(await used(spanish.id)).toMatchObject({
      topics: [],
      actions: [],
      standsIn: { language: 'es', insteadOf: [{ title: 'directions_en' }] },
    });
    // Nobody names the Spanish one, so the English one stands in for nothing.
    const english = await templateCalled('directions_en');
    expect(await used(english.id)).toMatchObject({ standsIn: null });
  });

  it('duplicates one under a free title, with nobody using the copy', async () => {
    const { id, body } = await templateCalled('spa_menu');
    const { client } = server;
    const first = await client.templates.duplicate.mutate({ projectId, templateId: id });
    await client.templates.duplicate.mutate({ projectId, templateId: id });
    expect((await templateCalled('spa_menu copy')).body).toBe(body);
    expect((await templateCalled('spa_menu copy 2')).body).toBe(body);
    const used = await client.templates.whereUsed.query({ projectId, ...first });
    expect(used).toEqual({ topics: [], actions: [], standsIn: null });
  });

  it('previews a body for a variant, with examples for what only a call knows', async () => {
    const { records } = await server.client.drafts.get.query({ projectId });
    const variants = records.filter((record) => record.kind === 'variant');
    const entity = records.find((record) => record.kind === 'entity');
    for (const variant of variants) {
      const preview = await server.client.templates.preview.query({
        projectId,
        body: '${variant_name}, {{entity:booking_date}}',
        variantId: variant.id,
      });
      expect(preview.result).toEqual({ ok: true, body: `${variant.name}, ${entity?.example}` });
      expect(preview.count.segments).toBe(1);
      expect(preview.worst?.variantName).toBeTypeOf('string');
    }
  });

  it('says what is missing instead of leaving a hole, unless told what to write', async () => {
    const ask = (missing: Record<string, { policy: 'default'; text: string }>) =>
      server.client.templates.preview.query({ projectId, body: 'Hi ${nobody}', missing });
    expect((await ask({})).result).toMatchObject({ ok: false, reason: 'missing_value' });
    expect((await ask({ 'attribute:nobody': { policy: 'default', text: 'you' } })).result).toEqual({
      ok: true,
      body: 'Hi you',
    });
  });

  it('says so when there is no such template', async () => {
    const copy = server.client.templates.duplicate.mutate({ projectId, templateId: 'tpl_none' });
    await expect(copy).rejects.toMatchObject({ data: { code: 'not_found' } });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  changeIdSchema,
  type ProjectId,
  type RecordId,
  templateIdSchema,
  topicIdSchema,
} from '../../core/ids.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { defaultTemplate, type Template } from '../../core/records/template.ts';
import { defaultTopic, type Topic } from '../../core/records/topic.ts';
import { connectTo, startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let projectId: ProjectId;
let changes = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ({ projectId } = await server.client.projects.create.mutate({ name: 'Test', from: 'empty' }));
});

function topic(id: string, name: string): Topic {
  return { ...defaultTopic(topicIdSchema.parse(id), { x: 0, y: 0 }), name };
}
function template(id: string, title: string): Template {
  return { ...defaultTemplate(templateIdSchema.parse(id), title), body: 'Hello' };
}
function freshChangeId() {
  return changeIdSchema.parse(`chg_${++changes}`);
}

interface Save {
  put?: ProjectRecord[];
  remove?: RecordId[];
  base?: Record<string, number>;
  changeId?: ReturnType<typeof freshChangeId>;
}

function save({ put = [], remove = [], base = {}, changeId = freshChangeId() }: Save, of = server) {
  return of.client.drafts.save.mutate({ projectId, changeId, change: { put, remove }, base });
}
async function stored(): Promise<Map<string, ProjectRecord>> {
  const { records } = await server.client.drafts.get.query({ projectId });
  return new Map(records.map((record) => [record.id, record]));
}

describe('drafts.save', () => {
  it('gives every put record the number of the change', async () => {
    const answer = await save({ put: [topic('top_a', 'A'), topic('top_b', 'B')] });
    expect(answer).toEqual({ saved: true, rev: 2 });
    const draft = await server.client.drafts.get.query({ projectId });
    expect(draft.rev).toBe(2);
    expect(draft.records.find((record) => record.id === 'top_a')?.rev).toBe(2);
    expect(draft.edited['top_a']?.by).toBe('local user');
  });

  it('returns conflicts as data, and then saves nothing', async () => {
    await save({ put: [topic('top_a', 'A'), topic('top_b', 'B')] });
    const other = connectTo(server.url);
    const changeId = freshChangeId();
    const theirs = { ...topic('top_a', 'Theirs'), rev: 2 };
    await other.drafts.save.mutate({
      projectId,
      changeId,
      change: { put: [theirs], remove: [] },
      base: { top_a: 2 },
    });
    const answer = await save({
      put: [topic('top_a', 'Mine'), topic('top_b', 'B2')],
      base: { top_a: 2, top_b: 2 },
    });
    expect(answer).toEqual({
      saved: false,
      conflicts: [
        {
          id: 'top_a',
          mine: topic('top_a', 'Mine'),
          theirs: { ...theirs, rev: 3 },
          base: { ...topic('top_a', 'A'), rev: 2 },
        },
      ],
    });
    expect(await stored().then((all) => all.get('top_b'))).toMatchObject({ name: 'B', rev: 2 });
  });

  it('sees a removed record, a removal of a changed one, and an id used twice', async () => {
    const a = topic('top_a', 'A');
    await save({ put: [a] });
    await save({ put: [{ ...a, name: 'A2' }], base: { top_a: 2 } });
    const removal = await save({ remove: [a.id], base: { top_a: 2 } });
    expect(removal).toMatchObject({
      saved: false,
      conflicts: [{ mine: null, base: { name: 'A' } }],
    });
    const asNew = await save({ put: [topic('top_a', 'New')] });
    expect(asNew).toMatchObject({
      saved: false,
      conflicts: [{ base: null, theirs: { name: 'A2' } }],
    });
    expect(await save({ remove: [a.id], base: { top_a: 3 } })).toMatchObject({ saved: true });
    const late = await save({ put: [{ ...a, name: 'Late' }], base: { top_a: 3 } });
    expect(late).toMatchObject({
      saved: false,
      conflicts: [{ theirs: null, base: { name: 'A2' } }],
    });
  });

  it('is no conflict where both arrived at the same', async () => {
    await save({ put: [topic('top_a', 'A')] });
    await save({ put: [topic('top_a', 'Same')], base: { top_a: 2 } });
    expect(await save({ put: [topic('top_a', 'Same')], base: { top_a: 2 } })).toMatchObject({
      saved: true,
    });
  });

  it('answers a change id again as before, across a restart, and saves it once', async () => {
    const own = await startTestServer();
    const { projectId: id } = await own.client.projects.create.mutate({ name: 'T', from: 'empty' });
    const order = {
      projectId: id,
      changeId: freshChangeId(),
      change: { put: [topic('top_a', 'A')], remove: [] },
      base: {},
    };
    const first = await own.client.drafts.save.mutate(order);
    const again = await own.restart();
    try {
      expect(await again.client.drafts.save.mutate(order)).toEqual(first);
      const { changes: log } = await again.client.drafts.history.query({ projectId: id });
      expect(log.map((entry) => entry.rev)).toEqual([2, 1]);
    } finally {
      await again.close();
    }
  });

  it('refuses other contents under a known change id, rather than losing them', async () => {
    const changeId = freshChangeId();
    await save({ put: [topic('top_a', 'A')], changeId });
    await expect(save({ put: [topic('top_b', 'B')], changeId })).rejects.toMatchObject({
      data: { code: 'conflict', details: { reason: 'change_id_reused' } },
    });
  });

  it('keeps titles unique, names the taken one, and lets two templates swap theirs', async () => {
    await save({ put: [template('tpl_a', 'one'), template('tpl_b', 'two')] });
    await expect(
      save({ put: [template('tpl_c', 'two'), topic('top_x', 'X')] }),
    ).rejects.toMatchObject({
      message: 'There is already an SMS template called “two”.',
      data: {
        code: 'conflict',
        details: { reason: 'title_taken', title: 'two', takenBy: 'tpl_b' },
      },
    });
    expect((await stored()).has('top_x')).toBe(false);
    const base = { tpl_a: 2, tpl_b: 2 };
    const swap = { put: [template('tpl_a', 'two'), template('tpl_b', 'one')], base };
    expect(await save(swap)).toMatchObject({ saved: true });
    const removed = {
      put: [template('tpl_c', 'one')],
      remove: [template('tpl_b', '').id],
      base: { tpl_b: 3 },
    };
    expect(await save(removed)).toMatchObject({ saved: true });
  });

  it('renames the project with its settings, and keeps those', async () => {
    const settings = (await stored()).get(SETTINGS_ID);
    if (settings?.kind !== 'settings') throw new Error('no settings');
    await save({ put: [{ ...settings, name: 'Renamed' }], base: { [SETTINGS_ID]: 1 } });
    expect((await server.client.projects.get.query({ projectId })).name).toBe('Renamed');
    await expect(save({ remove: [SETTINGS_ID], base: { [SETTINGS_ID]: 2 } })).rejects.toThrow(
      "A project's settings cannot be deleted.",
    );
  });

  it('lets exactly one of two browsers win, whatever the order', async () => {
    await save({ put: [topic('top_a', 'A')] });
    const answers = await Promise.all(
      ['left', 'right'].map((name) => save({ put: [topic('top_a', name)], base: { top_a: 2 } })),
    );
    expect(answers.filter((answer) => answer.saved)).toHaveLength(1);
    const now = (await stored()).get('top_a');
    const lost = answers.find((answer) => !answer.saved);
    expect(lost).toMatchObject({ conflicts: [{ theirs: now, base: { name: 'A' } }] });
  });

  it('says so when the project does not exist', async () => {
    await expect(
      server.client.drafts.get.query({ projectId: `${projectId}x` }),
    ).rejects.toMatchObject({ data: { code: 'not_found', httpStatus: 404 } });
  });
});

import { describe, expect, test } from 'vitest';
import { topicIdSchema } from '../../core/ids.ts';
import { EMPTY_CHANGE } from '../../core/records/change.ts';
import { recordOf } from '../../core/records/draft.ts';
import { ApiError } from '../api/api-error.ts';
import { memoryStorage } from '../api/fake/memory-storage.ts';
import type { DraftStore } from './draft-store.ts';
import { conflictKey } from './resolve.ts';
import { bench, PETS, pets, rename } from './testing.ts';

const offline = () => Promise.reject(new ApiError('offline', 'no answer', 'try again'));

describe('unsaved changes', () => {
  test('survive a reload, with their undo history', async () => {
    const { open } = bench();
    const before = await open();
    rename(before, 'Dogs');
    rename(before, 'Dogs and cats');
    before.keepNow();
    const after = await open();
    expect(pets(after).name).toBe('Dogs and cats');
    expect(after.state.getState().unsaved).toBe(2);
    after.undo();
    after.undo();
    expect(pets(after).name).toBe('Pets');
    expect(after.state.getState().unsaved).toBe(0);
  });

  test('are gone from the browser once saved', async () => {
    const { open, storage } = bench();
    const store = await open();
    rename(store, 'Dogs');
    store.keepNow();
    expect(storage.getItem('unsaved')).not.toBeNull();
    expect(await store.save()).toBe('saved');
    store.keepNow();
    expect(storage.getItem('unsaved')).toBeNull();
  });

  test('that do not fit into the browser are said to be at risk', async () => {
    const store = await bench(memoryStorage(60)).open();
    rename(store, 'Dogs');
    store.keepNow();
    expect(store.state.getState().kept).toBe(false);
  });

  test('that cannot be read are put aside, not deleted', async () => {
    const { open, storage } = bench();
    storage.setItem('unsaved', '{"version":7}');
    expect(pets(await open()).name).toBe('Pets');
    expect(storage.getItem('unsaved.unreadable')).toBe('{"version":7}');
  });

  test('that a schema refuses are not taken, and the answer says why', async () => {
    const store = await bench().open();
    const answer = store.commit({ put: [{ ...pets(store), name: ' ' }], remove: [] }, 'Rename');
    expect(answer).toEqual({ ok: false, why: 'give it a name' });
    expect(store.state.getState().unsaved).toBe(0);
  });
});

describe('a save whose answer was lost', () => {
  test('is not written twice when it is sent again', async () => {
    const { server, open } = bench();
    let lost = true;
    const store = await open({
      save(input) {
        const answer = server.drafts.save(input);
        return lost ? offline() : answer;
      },
    });
    rename(store, 'Dogs');
    expect(await store.save()).toBe('failed');
    expect(store.state.getState().saveError?.code).toBe('offline');
    lost = false;
    expect(await store.save()).toBe('saved');
    expect(server.held.written).toBe(1);
    expect(store.state.getState().unsaved).toBe(0);
  });

  test('is finished after a crash of the page, together with what came later', async () => {
    const { server, open } = bench();
    const store = await open({
      save(input) {
        void server.drafts.save(input);
        return offline();
      },
    });
    rename(store, 'Dogs');
    await store.save();
    rename(store, 'Dogs and cats');
    store.keepNow();
    const after = await open();
    expect(await after.save()).toBe('saved');
    expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Dogs and cats');
    expect(server.held.written).toBe(2);
    expect(after.state.getState().conflicts).toEqual([]);
  });

  test('that never reached the server is sent again after a crash', async () => {
    const { server, open } = bench();
    const store = await open({ save: offline });
    rename(store, 'Dogs');
    await store.save();
    const after = await open();
    expect(server.held.written).toBe(1);
    expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Dogs');
    expect(after.state.getState().unsaved).toBe(0);
  });
});

describe('a text that cannot be saved', () => {
  const TOO_LONG = 'x'.repeat(101);
  const type = (store: DraftStore, text: string) =>
    store.commit(EMPTY_CHANGE, 'Rename the topic', {
      id: PETS,
      field: 'name',
      text: { text, why: 'Too long.' },
    });
  const typeShorter = (store: DraftStore, name: string) =>
    store.commit({ put: [{ ...pets(store), name }], remove: [] }, 'Rename the topic', {
      id: PETS,
      field: 'name',
      text: null,
    });
  const heldBy = (store: DraftStore) => store.state.getState().held.map(({ text }) => text);

  test('is no saved change, survives a reload, and holds up its own record alone', async () => {
    const { server, open } = bench();
    const store = await open();
    store.commit({ put: [{ ...pets(store), enabled: true }], remove: [] }, 'Turn on Pets');
    type(store, TOO_LONG);
    const spa = topicIdSchema.parse('top_spa');
    const topic = recordOf(store.state.getState().draft, 'topic', spa);
    if (!topic) throw new Error('no spa');
    store.commit({ put: [{ ...topic, name: 'Sauna' }], remove: [] }, 'Rename the spa');
    expect(await store.save()).toBe('held');
    expect(recordOf(server.held.draft, 'topic', spa)?.name).toBe('Sauna');
    expect(recordOf(server.held.draft, 'topic', PETS)).toMatchObject({ enabled: false });
    expect(store.state.getState().unsaved).toBe(1);
    store.keepNow();
    const after = await open();
    expect(heldBy(after)).toEqual([TOO_LONG]);
    expect(pets(after)).toMatchObject({ name: 'Pets', enabled: true });
    typeShorter(after, 'Dogs');
    expect(await after.save()).toBe('saved');
    expect(recordOf(server.held.draft, 'topic', PETS)).toMatchObject({
      name: 'Dogs',
      enabled: true,
    });
    expect(after.state.getState().unsaved).toBe(0);
  });

  test('alone is an unsaved change too, and nothing is sent', async () => {
    const { server, open } = bench();
    const store = await open();
    type(store, TOO_LONG);
    expect(store.state.getState().unsaved).toBe(1);
    expect(await store.save()).toBe('held');
    expect(server.held.written).toBe(0);
  });

  test('is a step of undo, and comes back by redo and by undoing what took its place', async () => {
    const store = await bench().open();
    type(store, TOO_LONG);
    store.undo();
    expect(heldBy(store)).toEqual([]);
    expect(store.state.getState().unsaved).toBe(0);
    store.redo();
    expect(heldBy(store)).toEqual([TOO_LONG]);
    typeShorter(store, 'Dogs');
    expect(heldBy(store)).toEqual([]);
    store.undo();
    expect(heldBy(store)).toEqual([TOO_LONG]);
    expect(pets(store).name).toBe('Pets');
  });

  test('of a deleted record is in nobody’s way, and is back when the record is', async () => {
    const store = await bench().open();
    type(store, TOO_LONG);
    store.commit({ put: [], remove: [PETS] }, 'Delete Pets');
    expect(heldBy(store)).toEqual([]);
    expect(await store.save()).toBe('saved');
    store.undo();
    expect(heldBy(store)).toEqual([TOO_LONG]);
  });

  test.each([false, true])(
    'of a deleted record leaves nothing to save where somebody else deletes that too (reloaded: %s)',
    async (isReloaded) => {
      const { server, open } = bench();
      let store = await open();
      type(store, TOO_LONG);
      store.commit({ put: [], remove: [PETS] }, 'Delete Pets');
      store.keepNow();
      if (isReloaded) store.dispose();
      server.held.write({ put: [], remove: [PETS] }, 'Ana');
      if (isReloaded) store = await open();
      expect(store.state.getState().unsaved).toBe(0);
    },
  );

  test('of a deleted record is not put over that of somebody else who brings it back', async () => {
    const { server, open } = bench();
    const store = await open();
    type(store, TOO_LONG);
    const topic = pets(store);
    store.commit({ put: [], remove: [PETS] }, 'Delete Pets');
    await store.save();
    server.held.write({ put: [{ ...topic, name: 'Animals' }], remove: [] }, 'Ana');
    expect(store.state.getState().unsaved).toBe(0);
    expect(pets(store).name).toBe('Animals');
    expect(heldBy(store)).toEqual([]);
  });

  test.each([false, true])(
    'is not put over what somebody else has saved meanwhile without asking (reloaded: %s)',
    async (isReloaded) => {
      const { server, open } = bench();
      let store = await open();
      type(store, TOO_LONG);
      store.keepNow();
      if (isReloaded) store.dispose();
      server.held.write({ put: [{ ...pets(store), name: 'Animals' }], remove: [] }, 'Ana');
      if (isReloaded) store = await open();
      expect(heldBy(store)).toEqual([TOO_LONG]);
      typeShorter(store, 'Dogs');
      expect(await store.save()).toBe('conflicts');
      expect(store.state.getState().conflicts).toMatchObject([
        { field: 'name', mine: 'Dogs', theirs: 'Animals' },
      ]);
      expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Animals');
    },
  );
});

describe('somebody else', () => {
  test('changes another field: both changes stand after the save', async () => {
    const { server, open } = bench();
    const store = await open();
    rename(store, 'Dogs');
    const theirs = recordOf(server.held.draft, 'topic', PETS);
    if (!theirs) throw new Error('gone');
    server.held.write({ put: [{ ...theirs, enabled: true }], remove: [] }, 'Ana');
    expect(pets(store)).toMatchObject({ name: 'Dogs', enabled: true });
    expect(await store.save()).toBe('saved');
    expect(recordOf(server.held.draft, 'topic', PETS)).toMatchObject({
      name: 'Dogs',
      enabled: true,
    });
  });

  test('changes the same field: nothing is overwritten, and the person decides', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { server, open } = bench();
      const store = await open();
      rename(store, 'Dogs');
      server.held.write({ put: [{ ...pets(store), name: 'Animals' }], remove: [] }, 'Ana');
      expect(pets(store).name).toBe('Dogs');
      expect(await store.save()).toBe('conflicts');
      expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Animals');
      const [conflict] = store.state.getState().conflicts;
      expect(conflict).toMatchObject({ field: 'name', mine: 'Dogs', theirs: 'Animals' });
      if (!conflict) throw new Error('no conflict');
      expect(await store.resolve(new Map([[conflictKey(conflict), choice]]))).toBe('saved');
      const name = choice === 'mine' ? 'Dogs' : 'Animals';
      expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe(name);
      expect(pets(store).name).toBe(name);
      expect(store.state.getState().unsaved).toBe(0);
    }
  });

  test('changes something else: it shows at once, and undo leaves it alone', async () => {
    const { server, open } = bench();
    const store = await open();
    rename(store, 'Dogs');
    const spa = [...server.held.draft.values()].find((record) => record.id === 'top_spa');
    if (spa?.kind !== 'topic') throw new Error('no spa');
    server.held.write({ put: [{ ...spa, name: 'Sauna' }], remove: [] }, 'Ana');
    expect(store.state.getState().draft.get(spa.id)).toMatchObject({ name: 'Sauna' });
    store.undo();
    expect(store.state.getState().draft.get(spa.id)).toMatchObject({ name: 'Sauna' });
    expect(pets(store).name).toBe('Pets');
  });

  test('edits a field that an undo does not touch: undo keeps their edit', async () => {
    const { server, open } = bench();
    const store = await open();
    rename(store, 'Dogs');
    const theirs = recordOf(server.held.draft, 'topic', PETS);
    if (!theirs) throw new Error('gone');
    server.held.write({ put: [{ ...theirs, enabled: true }], remove: [] }, 'Ana');
    store.undo();
    expect(pets(store)).toMatchObject({ name: 'Pets', enabled: true });
    expect(store.state.getState().unsaved).toBe(0);
  });

  test('removes what is selected: the selection lets it go', async () => {
    const { server, open } = bench();
    const store = await open();
    store.select([PETS]);
    server.held.write({ put: [], remove: [PETS] }, 'Ana');
    expect(store.state.getState().selection).toEqual([]);
  });
});

test('undo after a save is an unsaved change, and saving it again works', async () => {
  const { server, open } = bench();
  const store = await open();
  rename(store, 'Dogs');
  await store.save();
  store.undo();
  expect(store.state.getState().unsaved).toBe(1);
  expect(await store.save()).toBe('saved');
  expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Pets');
});

test('a removed record that is brought back is saved as it was', async () => {
  const { server, open } = bench();
  const store = await open();
  store.commit({ put: [], remove: [PETS] }, 'Delete Pets');
  await store.save();
  expect(server.held.draft.get(PETS)).toBeUndefined();
  store.undo();
  expect(await store.save()).toBe('saved');
  expect(recordOf(server.held.draft, 'topic', PETS)?.name).toBe('Pets');
});

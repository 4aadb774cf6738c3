import { FAKE_PROJECT, type FakeServer, fakeServerApi } from '../api/fake/fake-server-api.ts';
import { memoryStorage } from '../api/fake/memory-storage.ts';
import type { ServerApi } from '../api/server-api.ts';
import { topicIdSchema } from '../../core/ids.ts';
import { recordOf } from '../../core/records/draft.ts';
import type { Topic } from '../../core/records/topic.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { idsFrom, type NewIds } from './new-id.ts';
import { unsavedStorage } from './unsaved-storage.ts';

/** Helpers of this folder's tests. */

export const PETS = topicIdSchema.parse('top_pets');

let serial = 0;

/** Ids that count up; never the same twice in one run, as random ones would not be. */
export function countingIds(): NewIds {
  return idsFrom(() => `n${++serial}`);
}

export interface Bench {
  readonly server: FakeServer;
  readonly storage: Storage;
  /** A window on the project, as after loading the page. */
  readonly open: (drafts?: Partial<ServerApi['drafts']>) => Promise<DraftStore>;
}

/** A server in memory, and windows on it that share one browser storage. */
export function bench(storage: Storage = memoryStorage()): Bench {
  const server = fakeServerApi();
  return {
    server,
    storage,
    async open(drafts = {}) {
      let now = 0;
      const store = createDraftStore({
        projectId: FAKE_PROJECT,
        api: { drafts: { ...server.drafts, ...drafts } },
        storage: unsavedStorage(storage, 'unsaved'),
        newIds: countingIds(),
        // Far apart, so that steps never join by themselves.
        now: () => (now += 60_000),
        later: () => () => {},
      });
      await store.load();
      return store;
    },
  };
}

export function pets(store: DraftStore): Topic {
  const topic = recordOf(store.state.getState().draft, 'topic', PETS);
  if (!topic) throw new Error('the topic is gone');
  return topic;
}

/** Renames the topic about pets. */
export function rename(store: DraftStore, name: string): void {
  store.commit({ put: [{ ...pets(store), name }], remove: [] }, `Rename to ${name}`);
}
